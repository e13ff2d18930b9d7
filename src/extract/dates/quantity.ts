import { senseOf } from './lexicon.ts';
import { dashes, glued, low, numberAt, tokenAt, type Passage } from '../tokens/passage.ts';

/** A count before a unit of time: `amount` is null for "several"; `first` is its first token. */
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

function digitsBefore(scan: Passage, at: number): Quantity | undefined {
  let amount = numberAt(scan, at, 6);
  if (amount === undefined) return undefined;
  let first = at;
  const mark = low(scan, at - 1);
  const before = tokenAt(scan, at - 2);
  if ((mark === '.' || mark === ',') && glued(scan, at) && glued(scan, at - 1) && before?.kind === 'digits') {
    amount = Number(mark === '.' ? `${before.low}.${low(scan, at)}` : before.low + low(scan, at));
    first = at - 2;
  }
  const money = low(scan, first - 1);
  if (money === '$' || money === '€' || money === '£' || money === '#' || (money === '.' && glued(scan, first)))
    return undefined;
  return { amount, first, article: false };
}

function hundredsBefore(scan: Passage, at: number, base: number): Quantity {
  const count = tokenAt(scan, at - 1);
  if (count?.low === 'a') return { amount: base, first: at - 1, article: false };
  const times = senseOf(count)?.number ?? (count?.kind === 'digits' ? numberAt(scan, at - 1, 3) : undefined);
  return times === undefined
    ? { amount: base, first: at, article: false }
    : { amount: times * base, first: at - 1, article: false };
}

function wordsBefore(scan: Passage, at: number): Quantity | undefined {
  const token = scan.tokens[at];
  const word = token?.low ?? '';
  if (word === 'a' || word === 'an') {
    if (low(scan, at - 1) === 'half') return { amount: 0.5, first: at - 1, article: false };
    return { amount: 1, first: at, article: true };
  }
  if (word === 'half') {
    const hyphens = dashes.has(low(scan, at - 1)) && low(scan, at - 2) === 'a' && low(scan, at - 4) === 'and';
    if (hyphens) {
      const whole = senseOf(tokenAt(scan, at - 6))?.number ?? numberAt(scan, at - 6, 3);
      if (whole !== undefined) return { amount: whole + 0.5, first: at - 6, article: false };
    }
    const article = low(scan, at - 1) === 'a' ? 1 : 0;
    // "two and a half years", "a year and a half" counts by its whole number.
    if (article && low(scan, at - 2) === 'and') {
      const whole = senseOf(tokenAt(scan, at - 3))?.number ?? numberAt(scan, at - 3, 3);
      if (whole !== undefined) return { amount: whole + 0.5, first: at - 3, article: false };
    }
    return { amount: 0.5, first: at - article, article: false };
  }
  if (word === 'many' && low(scan, at - 1) === 'as') return undefined;
  if (vague.has(word)) return { amount: null, first: low(scan, at - 1) === 'a' ? at - 1 : at, article: false };
  const number = senseOf(token)?.number;
  if (number === undefined) return undefined;
  if (number === 100 || number === 1000 || (number === 12 && word === 'dozen')) return hundredsBefore(scan, at, number);
  const hyphen = dashes.has(low(scan, at - 1)) ? 1 : 0;
  const tens = senseOf(tokenAt(scan, at - 1 - hyphen))?.number;
  if (number < 10 && tens !== undefined && tens >= 20 && tens < 100 && tens % 10 === 0)
    return { amount: tens + number, first: at - 1 - hyphen, article: false };
  return { amount: number, first: at, article: false };
}

/** The count that ends right before the unit at `unit`: "10", "2.5", "twenty-five", "a", "several", "a couple of". */
export function quantityBefore(scan: Passage, unit: number): Quantity | undefined {
  let at = unit - 1;
  if (dashes.has(low(scan, at))) at--;
  for (let skipped = 0; skipped < 2 && between.has(low(scan, at)); skipped++) at--;
  if (low(scan, at) === 'of' && low(scan, at - 1) === 'couple') at--;
  return scan.tokens[at]?.kind === 'digits' ? digitsBefore(scan, at) : wordsBefore(scan, at);
}
