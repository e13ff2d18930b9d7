import type { DateMention } from '../../contract/record.ts';
import type { TokenizedText } from '../tokens/tokenized-text.ts';
import { recognise } from './recognisers.ts';
import { refiners } from './refiners.ts';
import { readPublication } from './resolve/publication.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * Finds the time expressions of an English text and resolves them against its publication date (an EDTF string, a
 * day or coarser, or null: what needs it then stays open, with flag `no-publication-date`).
 *
 * Spans and `value` follow TIMEX3 (TimeML 1.2.1). `edtf` is the calendar time, null for durations, sets and vague
 * references. A range ("from 2004 to 2008") is two mentions: the first has the whole range in `edtf`, the second,
 * with rule `range-end`, its own. The mentions ascend and do not overlap. Time is linear in the length of the text.
 */
export function findDates({ passage }: TokenizedText, publication: string | null): DateMention[] {
  let candidates = recognise(passage);
  for (const [, refine] of refiners) candidates = refine(candidates, passage);
  return resolve(candidates, passage, readPublication(publication)).map(({ mention }) => mention);
}
