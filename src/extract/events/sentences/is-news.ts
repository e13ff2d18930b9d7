import type { DateMention } from '../../../contract/record.ts';
import { isPastForm } from '../../english/finite-forms.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import type { Passage } from '../../tokens/passage.ts';

const reporting = new Set(
  'said says told announced reported confirmed according stated spokesman spokeswoman spokesperson officials warned revealed unveiled recent recently latest'.split(
    ' ',
  ),
);
const isReporting = annotateNumber(({ small }) => (reporting.has(small) ? 1 : 0));
const fromPublication = /publication/;

/** The tokens of a lead, in which the date of publication or a present perfect ("has won") is a sign of news. */
const lead = 120;

function hasPresentPerfect({ tokens }: Passage): boolean {
  const end = Math.min(lead, tokens.length - 1);
  for (let at = 0; at < end; at++) {
    const word = tokens[at]?.low;
    if ((word === 'has' || word === 'have') && isPastForm(tokens[at + 1]?.low ?? '')) return true;
  }
  return false;
}

/**
 * Checks whether a text reports news, so that what it does not date happened about when it was published: it counts a
 * day from its publication ("on Monday", "yesterday"), begins with its dateline or a present perfect, or somebody
 * "said" something.
 */
export function isNews(passage: Passage, dates: readonly DateMention[], publication: string): boolean {
  const { tokens } = passage;
  const leadEnd = tokens[lead]?.start ?? Infinity;
  return (
    dates.some(({ edtf, start }) => start < leadEnd && edtf === publication) ||
    hasPresentPerfect(passage) ||
    dates.some(({ rule, precision }) => (precision === 'day' || precision === 'time') && fromPublication.test(rule)) ||
    tokens.some(({ type }) => isReporting(type) === 1)
  );
}
