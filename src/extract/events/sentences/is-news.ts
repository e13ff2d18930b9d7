import type { DateMention } from '../../../contract/record.ts';
import { isPastForm } from '../../english/finite-forms.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import type { Passage } from '../../tokens/passage.ts';

const reporting = new Set(
  'said says told announced reported confirmed according stated spokesman spokeswoman spokesperson officials warned revealed unveiled recent recently latest'.split(
    ' ',
  ),
);
/** Signs of news that a word gives, as bits. */
const sign = { reporting: 1, have: 2, past: 4 } as const;
const signsOf = annotateNumber(
  ({ lower }) =>
    (reporting.has(lower) ? sign.reporting : 0) |
    (lower === 'has' || lower === 'have' ? sign.have : 0) |
    (isPastForm(lower) ? sign.past : 0),
);

/** The tokens of a lead, in which the date of publication or a present perfect ("has won") is a sign of news. */
const lead = 120;

function hasNewsWords({ tokens }: Passage): boolean {
  let before = 0;
  let at = 0;
  for (const { type } of tokens) {
    const own = signsOf(type);
    if (own & sign.reporting || (at <= lead && before & sign.have && own & sign.past)) return true;
    before = own;
    at++;
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
    dates.some(
      ({ rule, precision }) => (precision === 'day' || precision === 'time') && rule.includes('publication'),
    ) ||
    hasNewsWords(passage)
  );
}
