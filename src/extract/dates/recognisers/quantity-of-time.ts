import { fixed, type DateCandidate, type PeriodUnit } from '../timex/candidate.ts';
import { senseOf, type Unit } from '../timex/lexicon.ts';
import { quantityBefore, type Quantity } from '../quantity.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { apostrophes, breaks, dashes, glued, low, numberAt, tokenAt, type Passage } from '../../tokens/passage.ts';
import { durationValue } from '../timex/duration-value.ts';

const stretches = new Set([
  'last',
  'past',
  'next',
  'previous',
  'coming',
  'first',
  'final',
  'following',
  'recent',
  'preceding',
  'these',
  'those',
]);
const fromPublication = new Set(['ago', 'back', 'hence']);
const rates = new Set(['every', 'each', 'per']);
const modals = /^(?:could|would|will|may|might|can|to|must|should)$/;
const nouns = /^(?:long|old|olds|of|older|younger|young|round|lows?|highs?|anniversary)$/;

/** Converts a quantity to an offset. Hours, and less than one unit, become days or nothing. */
function shift(quantity: Quantity, unit: Unit): { unit: PeriodUnit; by: number } | undefined {
  const { amount } = quantity;
  if (amount === null) return undefined;
  if (unit === 'decade') return { unit: 'year', by: Math.round(amount * 10) };
  if (unit === 'century') return { unit: 'year', by: Math.round(amount * 100) };
  if (unit === 'fortnight') return { unit: 'week', by: amount * 2 };
  if (unit === 'year' && !Number.isInteger(amount)) return { unit: 'month', by: Math.round(amount * 12) };
  if (unit === 'hour' && amount % 24 === 0) return { unit: 'day', by: amount / 24 };
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return { unit: 'day', by: 0 };
  return { unit, by: Math.round(amount) };
}

function ending(passage: Passage, at: number): boolean {
  const next = passage.tokens[at];
  return (
    next === undefined ||
    next.newLine ||
    next.kind === 'mark' ||
    /^(?:and|but|when|while|to|by|with|in|at|on|as|because|for)$/.test(next.low)
  );
}

interface Anchor {
  sign: -1 | 1;
  from: 'publication' | 'text';
  last: number;
}

/** Returns the last token of "'s time" or "' time" after a unit: "two months' time", "a week's time". */
function timeAfter(passage: Passage, at: number): number | undefined {
  let next = at + 1;
  if (apostrophes.has(low(passage, next))) next++;
  if (low(passage, next) === 's') next++;
  return low(passage, next) === 'time' && !breaks(passage, next) ? next : undefined;
}

/** Reads the words after "two years" that give its anchor: "ago", "from now", "later", "earlier", "before". */
function anchorAfter(passage: Passage, at: number, first: number): Anchor | undefined {
  const word = low(passage, at + 1);
  if (breaks(passage, at + 1)) return undefined;
  if (fromPublication.has(word)) return { sign: word === 'hence' ? 1 : -1, from: 'publication', last: at + 1 };
  const time = low(passage, first - 1) === 'in' ? timeAfter(passage, at) : undefined;
  if (time !== undefined) return { sign: 1, from: 'publication', last: time };
  if (word === 'from' && (low(passage, at + 2) === 'now' || low(passage, at + 2) === 'today'))
    return { sign: 1, from: 'publication', last: at + 2 };
  if (
    low(passage, at + 1) === 'or' &&
    (low(passage, at + 2) === 'so' || low(passage, at + 2) === 'more') &&
    low(passage, at + 3) === 'ago'
  )
    return { sign: -1, from: 'publication', last: at + 3 };
  if (word === 'later') return { sign: 1, from: 'text', last: at + 1 };
  if (word === 'earlier' || word === 'previously') return { sign: -1, from: 'text', last: at + 1 };
  if ((word === 'before' || word === 'after') && ending(passage, at + 2))
    return { sign: word === 'before' ? -1 : 1, from: 'text', last: at + 1 };
  return undefined;
}

function anchored(quantity: Quantity, unit: Unit, anchor: Anchor): DateCandidate {
  if (/^(?:hour|minute|second)$/.test(unit) && anchor.from === 'text')
    return fixed(quantity.first, anchor.last, 'duration', 'DURATION', durationValue(quantity.amount, unit));
  const by = shift(quantity, unit);
  const rule =
    anchor.from === 'publication'
      ? anchor.sign < 0
        ? 'time-ago'
        : 'time-from-now'
      : anchor.sign < 0
        ? 'time-earlier'
        : 'time-later';
  if (!by) return fixed(quantity.first, anchor.last, rule, 'DATE', anchor.sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const exact = by.unit !== 'day' || by.by > 0 || unit === 'day';
  return {
    first: quantity.first,
    last: anchor.last,
    rule,
    meaning: { kind: 'offset', unit: by.unit, by: by.by * anchor.sign, from: anchor.from },
    flags: exact && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') ? [] : ['approximate'],
  };
}

/** Returns the first token of the smaller count of "8 to 10 weeks", "two or three days". */
function lowerBound(passage: Passage, { amount, first }: Quantity): number | undefined {
  const link = low(passage, first - 1);
  if (amount === null || !(dashes.has(link) || link === 'to' || link === 'or') || breaks(passage, first))
    return undefined;
  const lower = numberAt(passage, first - 2, 3) ?? senseOf(tokenAt(passage, first - 2))?.number;
  return lower !== undefined && lower < amount && lower > 0 && !glued(passage, first - 2) ? first - 2 : undefined;
}

// "The first time in six years", "the lowest in a decade" reach back; "would build it in ten days" is a duration.
const reachesBack =
  /^(?:would|could|first|time|times|once|twice|only|most|least|worst|best|highest|lowest|largest|biggest|second|third)$/;

/** Recognises "in six weeks", a distance from publication if the tense is future, otherwise a duration. */
function inFuture(passage: Passage, at: number, quantity: Quantity, unit: Unit): DateCandidate | undefined {
  const { first, amount } = quantity;
  if (low(passage, first - 1) !== 'in' || breaks(passage, first) || !ending(passage, at + 1)) return undefined;
  if (low(passage, at + 1) === 'of' || /^(?:hour|minute|second)$/.test(unit) || dashes.has(low(passage, at - 1)))
    return undefined;
  for (let back = 2; back < 10 && !breaks(passage, first - back + 1); back++)
    if (reachesBack.test(low(passage, first - back))) return undefined;
  const by = shift(quantity, unit);
  if (!by) return undefined;
  const meaning: DateCandidate['meaning'] = {
    kind: 'offset',
    ...by,
    from: 'publication',
    orDuration: durationValue(amount, unit),
  };
  return { first, last: at, rule: 'time-from-now', meaning, flags: [] };
}

/** Recognises the same quarter of the year before: "the year-ago quarter", "the year-earlier period". */
function yearAgo(passage: Passage, at: number): readonly DateCandidate[] {
  if (low(passage, at) !== 'year' || !dashes.has(low(passage, at + 1))) return none;
  const word = low(passage, at + 2);
  if (word !== 'ago' && word !== 'earlier') return none;
  const noun = /^(?:period|quarter)$/.test(low(passage, at + 3)) ? at + 3 : at + 2;
  const first = /^(?:the|a)$/.test(low(passage, at - 1)) ? at - 1 : at;
  const quarter = low(passage, noun) === 'quarter';
  const meaning: DateCandidate['meaning'] = {
    kind: 'offset',
    unit: quarter ? 'quarter' : 'year',
    by: quarter ? -4 : -1,
    from: 'text',
  };
  return [{ first, last: noun, rule: 'time-earlier', meaning, flags: [] }];
}

/** Recognises units without a count: "for years", "decades of war", "years ago", "recent weeks". */
function uncounted(passage: Passage, at: number, unit: Unit): readonly DateCandidate[] {
  const before = low(passage, at - 1);
  if (before === 'recent' || (before === 'the' && /^(?:ahead)$/.test(low(passage, at + 1)))) {
    const value = before === 'recent' ? 'PAST_REF' : 'FUTURE_REF';
    return [fixed(at - 1, before === 'recent' ? at : at + 1, 'vague', 'DATE', value)];
  }
  if (low(passage, at + 1) === 'ago') return [fixed(at, at + 1, 'time-ago', 'DATE', 'PAST_REF')];
  if (low(passage, at + 1) === 'earlier') return [fixed(at, at + 1, 'time-earlier', 'DATE', 'PAST_REF')];
  if (/^(?:before|after)$/.test(low(passage, at + 1)))
    return [fixed(at, at, 'duration', 'DURATION', durationValue(null, unit))];
  if (before === 'last' && modals.test(low(passage, at - 2)))
    return [fixed(at, at, 'duration', 'DURATION', durationValue(null, unit))];
  if (low(passage, at + 1) === 'later') return [fixed(at, at + 1, 'time-later', 'DATE', 'FUTURE_REF')];
  if (stretches.has(before) && before !== 'these' && before !== 'those') {
    const first = low(passage, at - 2) === 'the' ? at - 2 : at - 1;
    return [fixed(first, at, 'duration', 'DURATION', durationValue(null, unit))];
  }
  const led = /^(?:for|after|within|over|took|takes|take|in|spent|lasted|until)$/.test(before);
  const open = before !== 'in' || !/^(?:of|to|and)$/.test(low(passage, at + 1));
  return led && open ? [fixed(at, at, 'duration', 'DURATION', durationValue(null, unit))] : none;
}

function isAge(passage: Passage, at: number): boolean {
  const after = dashes.has(low(passage, at + 1)) ? low(passage, at + 2) : low(passage, at + 1);
  return /^(?:old|olds|older|younger|young)$/.test(after) || (after === 'of' && low(passage, at + 2) === 'age');
}

/**
 * Recognises "two weeks", "a year", "several months", "the past 30 days", and with an anchor "two years ago", "three
 * days later".
 */
export const quantityOfTime: Recogniser = {
  name: 'quantity-of-time',
  heads: ['unit'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    const unit = sense?.unit;
    if (unit === undefined || unit === 'weekend') return none;
    const ago = yearAgo(passage, at);
    if (ago.length > 0) return ago;
    const counted = breaks(passage, at) ? undefined : quantityBefore(passage, at);
    const quantity = counted && { ...counted, first: lowerBound(passage, counted) ?? counted.first };
    if (!quantity) return sense?.plural ? uncounted(passage, at, unit) : none;
    // In "the 2013 fiscal year", "the 2018 day of protest" the number is a year.
    if (!sense?.plural && quantity.amount !== null && quantity.amount >= 1900 && quantity.amount <= 2100) return none;
    // "A day that no calendar has" is a day, not a duration.
    if (quantity.article && /^(?:that|which|when|where)$/.test(low(passage, at + 1))) return none;
    if (
      isAge(passage, at) ||
      low(passage, quantity.first - 1) === 'aged' ||
      rates.has(low(passage, quantity.first - 1))
    )
      return none;
    // "A quarter of voters", "a second look", "a minute detail" are a fraction, an ordinal and an adjective.
    if (
      !sense?.plural &&
      (unit === 'second' ||
        (unit === 'quarter' && quantity.amount !== null && !/^(?:ago|earlier|later)$/.test(low(passage, at + 1))))
    )
      return none;
    if (unit === 'quarter' && (low(passage, at + 1) === 'of' || dashes.has(low(passage, at - 1)))) return none;
    if (
      quantity.article &&
      dashes.has(low(passage, at + 1)) &&
      nouns.test(low(passage, at + 2)) &&
      low(passage, at + 2) !== 'long'
    )
      return none;
    const anchor = anchorAfter(passage, at, quantity.first);
    if (anchor) return [anchored(quantity, unit, anchor)];
    if (/^(?:once|twice|times)$/.test(low(passage, quantity.first - 1)))
      return [fixed(quantity.first - 1, at, 'set', 'SET', durationValue(quantity.amount, unit))];
    const ahead = inFuture(passage, at, quantity, unit);
    if (ahead) return [ahead];
    let first = quantity.first;
    const stretch = stretches.has(low(passage, first - 1)) && !breaks(passage, first);
    if (stretch) first--;
    // In "the 10-year bond" the article belongs to the bond.
    if (low(passage, first - 1) === 'the' && !breaks(passage, first) && !dashes.has(low(passage, at - 1))) first--;
    const long = dashes.has(low(passage, at + 1)) && low(passage, at + 2) === 'long' ? at + 2 : at;
    const half =
      !sense?.plural &&
      low(passage, at + 1) === 'and' &&
      low(passage, at + 2) === 'a' &&
      low(passage, at + 3) === 'half';
    if (half && quantity.amount !== null)
      return [fixed(first, at + 3, 'duration', 'DURATION', durationValue(quantity.amount + 0.5, unit))];
    return [fixed(first, long, 'duration', 'DURATION', durationValue(quantity.amount, unit))];
  },
};
