import type { DateMention } from '../../contract/record.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { recognise } from './recognisers.ts';
import { refiners } from './refiners.ts';
import { readPublication } from './resolve/publication.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * Finds the time expressions of an English text and resolves them against its publication date: an EDTF string, of a
 * day or coarser, or null. Without a publication date, relative expressions stay unresolved and get the flag
 * `no-publication-date`.
 *
 * Spans and `value` follow TIMEX3 (TimeML 1.2.1). `edtf` is the calendar time, null for sets, vague references and
 * durations whose days are unknown. A range ("from 2004 to 2008") is two mentions: `edtf` of the first is the whole
 * range, `edtf` of the second, which has the rule `range-end`, is its end. The mentions ascend and do not overlap. Time
 * is linear in the length of the text.
 */
export function findDates({ passage }: TokenizedText, publication: string | null): DateMention[] {
  let candidates = recognise(passage);
  for (const [, refine] of refiners) candidates = refine(candidates, passage);
  return resolve(candidates, passage, readPublication(publication)).map(({ mention }) => mention);
}
