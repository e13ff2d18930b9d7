import { senseOf } from './timex/lexicon.ts';
import { dashes, glued, low, numberAt, tokenAt, type Passage } from '../tokens/passage.ts';

/** A count before a unit of time. `amount` is null for "several"; `first` is the index of its first token. */
export interface Quantity {
  amount: number | null;
  first: number;
  article: boolean;
}

const between = new Set(
  'more consecutive straight full long business trading additional further whole solid extra short calendar working successive fiscal or'.split(
    ' ',
  ),
);
const vague = new Set(['several', 'few', 'many', 'some', 'couple', 'numerous', 'countless']);

function digitsBefore(passage: Passage, at: number): Quantity | undefined {
  let amount = numberAt(passage, at, 6);
  if (amount === undefined) return undefined;
  let first = at;
  const mark = low(passage, at - 1);
  const before = tokenAt(passage, at - 2);
  if ((mark === '.' || mark === ',') && glued(passage, at) && glued(passage, at - 1) && before?.kind === 'digits') {
    amount = Number(mark === '.' ? `${before.low}.${low(passage, at)}` : before.low + low(passage, at));
    first = at - 2;
  }
  const money = low(passage, first - 1);
  if (money === '$' || money === '€' || money === '£' || money === '#' || (money === '.' && glued(passage, first)))
    return undefined;
  return { amount, first, article: false };
}

function hundredsBefore(passage: Passage, at: number, base: number): Quantity {
  const count = tokenAt(passage, at - 1);
  if (count?.low === 'a') return { amount: base, first: at - 1, article: false };
  const times = senseOf(count)?.number ?? (count?.kind === 'digits' ? numberAt(passage, at - 1, 3) : undefined);
  return times === undefined
    ? { amount: base, first: at, article: false }
    : { amount: times * base, first: at - 1, article: false };
}

function wordsBefore(passage: Passage, at: number): Quantity | undefined {
  const token = passage.tokens[at];
  const word = token?.low ?? '';
  if (word === 'a' || word === 'an') {
    if (low(passage, at - 1) === 'half') return { amount: 0.5, first: at - 1, article: false };
    return { amount: 1, first: at, article: true };
  }
  if (word === 'half') {
    const hyphens = dashes.has(low(passage, at - 1)) && low(passage, at - 2) === 'a' && low(passage, at - 4) === 'and';
    if (hyphens) {
      const whole = senseOf(tokenAt(passage, at - 6))?.number ?? numberAt(passage, at - 6, 3);
      if (whole !== undefined) return { amount: whole + 0.5, first: at - 6, article: false };
    }
    const article = low(passage, at - 1) === 'a' ? 1 : 0;
    // "two and a half years", "a year and a half": the half is left out.
    if (article && low(passage, at - 2) === 'and') {
      const whole = senseOf(tokenAt(passage, at - 3))?.number ?? numberAt(passage, at - 3, 3);
      if (whole !== undefined) return { amount: whole + 0.5, first: at - 3, article: false };
    }
    return { amount: 0.5, first: at - article, article: false };
  }
  if (word === 'many' && low(passage, at - 1) === 'as') return undefined;
  if (vague.has(word)) return { amount: null, first: low(passage, at - 1) === 'a' ? at - 1 : at, article: false };
  const number = senseOf(token)?.number;
  if (number === undefined) return undefined;
  if (number === 100 || number === 1000 || (number === 12 && word === 'dozen'))
    return hundredsBefore(passage, at, number);
  const hyphen = dashes.has(low(passage, at - 1)) ? 1 : 0;
  const tens = senseOf(tokenAt(passage, at - 1 - hyphen))?.number;
  if (number < 10 && tens !== undefined && tens >= 20 && tens < 100 && tens % 10 === 0)
    return { amount: tens + number, first: at - 1 - hyphen, article: false };
  return { amount: number, first: at, article: false };
}

/** Reads the count directly before the unit at `unit`: "10", "2.5", "twenty-five", "a", "several", "a couple of". */
export function quantityBefore(passage: Passage, unit: number): Quantity | undefined {
  let at = unit - 1;
  if (dashes.has(low(passage, at))) at--;
  for (let skipped = 0; skipped < 2 && between.has(low(passage, at)); skipped++) at--;
  if (low(passage, at) === 'of' && low(passage, at - 1) === 'couple') at--;
  return passage.tokens[at]?.kind === 'digits' ? digitsBefore(passage, at) : wordsBefore(passage, at);
}
