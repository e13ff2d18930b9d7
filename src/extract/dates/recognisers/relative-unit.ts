import { fixed, type DateCandidate, type PeriodUnit } from '../timex/candidate.ts';
import { senseOf, type Unit } from '../timex/lexicon.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, low, type Passage } from '../../tokens/passage.ts';
import { durationValue } from '../timex/duration-value.ts';

const kinds = /^(?:full|whole|entire|fiscal|calendar|school|academic|financial|business|trading|tax|model|election)$/;
const parts = new Set([
  'end',
  'start',
  'beginning',
  'middle',
  'rest',
  'remainder',
  'half',
  'part',
  'quarter',
  'quarters',
  'course',
  'months',
  'close',
  'outset',
  'third',
  'week',
  'weeks',
]);
const periodUnits = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

function isPeriod(unit: Unit | undefined): unit is PeriodUnit {
  return unit !== undefined && periodUnits.has(unit);
}

function offset(
  first: number,
  last: number,
  unit: PeriodUnit,
  by: number,
  from: 'publication' | 'text',
): DateCandidate {
  const rule = `${unit}-from-${from}`;
  return { first, last, rule, meaning: { kind: 'offset', unit, by, from }, flags: [] };
}

/** Recognises "the year", "the weekend" if the words around make it a time. */
function bareDefinite(passage: Passage, first: number, unit: PeriodUnit, at: number): readonly DateCandidate[] {
  if (unit === 'weekend') {
    if (low(passage, at + 1) === 'of') return none;
    const found = offset(first, at, unit, -1, 'publication');
    return [{ ...found, meaning: { kind: 'offset', unit, by: -1, from: 'publication', weekendOpen: true } }];
  }
  if (unit === 'quarter') return [offset(first, at, unit, 0, 'text')];
  const before = low(passage, first - 1);
  const word = low(passage, first - 2);
  const end = low(passage, at + 1) === "'" || low(passage, at + 1) === '’';
  if (end) return none;
  if (unit === 'day') {
    const within = before === 'in' && /^(?:earlier|later|early|late)$/.test(word);
    return within ? [offset(first, at, unit, 0, 'text')] : none;
  }
  const clause = /^(?:it|he|she|they|that|when|of|in)$/.test(low(passage, at + 1));
  const span = (before === 'for' || before === 'during') && unit !== 'decade' && unit !== 'century' && !clause;
  if (span || (before === 'of' && parts.has(word)) || (before === 'in' && /^(?:earlier|later|early|late)$/.test(word)))
    return [
      { ...offset(first, at, unit, 0, 'text'), meaning: { kind: 'offset', unit, by: 0, from: 'text', reach: 40 } },
    ];
  return none;
}

function byWord(
  passage: Passage,
  word: string,
  at: number,
  wordAt: number,
  unit: PeriodUnit,
): readonly DateCandidate[] {
  const the = low(passage, wordAt - 1) === 'the' && !breaks(passage, wordAt);
  const first = the ? wordAt - 1 : wordAt;
  switch (word) {
    case 'this':
      return unit === 'day' ? none : [offset(first, at, unit, 0, 'publication')];
    case 'current':
      return [offset(first, at, unit, 0, 'publication')];
    case 'latest':
      return unit === 'quarter' ? [offset(first, at, unit, 0, 'text')] : none;
    case 'last':
    case 'past':
      if (unit === 'quarter' && low(passage, at + 1) === 'of') return none;
      if (low(passage, wordAt - 1) === 'this') return [offset(wordAt - 1, at, unit, -1, 'publication')];
      if (unit === 'day') return none;
      if (the && unit !== 'weekend' && unit !== 'quarter' && unit !== 'century')
        return [fixed(first, at, 'duration', 'DURATION', durationValue(1, unit))];
      if (word === 'past' && !the) return none;
      return [offset(first, at, unit, -1, 'publication')];
    case 'next':
      if (unit === 'day' || (the && unit !== 'quarter' && unit !== 'decade'))
        return [offset(first, at, unit, 1, 'text')];
      return [offset(first, at, unit, 1, 'publication')];
    case 'coming':
      return [offset(low(passage, wordAt - 1) === 'this' ? wordAt - 1 : first, at, unit, 1, 'publication')];
    case 'following':
      return the ? [offset(first, at, unit, 1, 'text')] : none;
    case 'previous':
    case 'preceding':
    case 'prior':
      return [offset(first, at, unit, -1, 'text')];
    case 'same':
      return the || low(passage, wordAt - 1) === 'that' ? [offset(wordAt - 1, at, unit, 0, 'text')] : none;
    case 'that':
      return /^(?:they|he|she|we|it|the|a)$/.test(low(passage, at + 1)) &&
        unit !== 'year' &&
        !/^(?:later|earlier)$/.test(low(passage, wordAt - 1))
        ? none
        : [offset(wordAt, at, unit, 0, 'text')];
    case 'the':
      return bareDefinite(passage, wordAt, unit, at);
    default:
      return none;
  }
}

/** Recognises "the year before", "the day after", which are counted from a date of the text. */
function beforeOrAfter(passage: Passage, at: number, unit: PeriodUnit): readonly DateCandidate[] | undefined {
  const after = low(passage, at + 1);
  if (low(passage, at - 1) !== 'the' || (after !== 'before' && after !== 'after')) return undefined;
  const follows = passage.tokens[at + 2];
  const open =
    follows?.kind === 'word' && !/^(?:and|but|when|in|at|with|by|as|to)$/.test(follows.low) && !breaks(passage, at + 2);
  return open || follows?.kind === 'digits'
    ? none
    : [offset(at - 1, at + 1, unit, after === 'before' ? -1 : 1, 'text')];
}

/** Recognises "the week after next", "the year before last". */
function secondNext(passage: Passage, at: number, unit: PeriodUnit): readonly DateCandidate[] | undefined {
  if (low(passage, at - 1) !== 'the' || breaks(passage, at + 2)) return undefined;
  const words = `${low(passage, at + 1)} ${low(passage, at + 2)}`;
  const by = words === 'after next' ? 2 : words === 'before last' ? -2 : undefined;
  return by === undefined ? undefined : [offset(at - 1, at + 2, unit, by, 'publication')];
}

/**
 * Recognises "last week", "this year", "next month", "the following day", "that year", "the same month", "year-end".
 */
export const relativeUnit: Recogniser = {
  name: 'relative-unit',
  heads: ['unit'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    const unit = sense?.unit;
    // "This years theme" and "last years winner" are more often possessives without an apostrophe than plurals.
    const careless =
      sense?.plural &&
      unit === 'year' &&
      /^(?:this|last|next)$/.test(low(passage, at - 1)) &&
      low(passage, at - 2) !== 'the';
    if (!isPeriod(unit) || (sense?.plural && !careless) || breaks(passage, at)) return yearEnd(passage, at);
    const found = secondNext(passage, at, unit) ?? beforeOrAfter(passage, at, unit);
    if (found) return found;
    let wordAt = at - 1;
    if (dashes.has(low(passage, wordAt))) return yearEnd(passage, at);
    if (kinds.test(low(passage, wordAt))) wordAt--;
    return breaks(passage, wordAt + 1)
      ? none
      : [...byWord(passage, low(passage, wordAt), at, wordAt, unit), ...yearEnd(passage, at)];
  },
};

function yearEnd(passage: Passage, at: number): readonly DateCandidate[] {
  if (low(passage, at) !== 'year') return none;
  const end = dashes.has(low(passage, at + 1)) ? at + 2 : at + 1;
  const mid = dashes.has(low(passage, at - 1)) && low(passage, at - 2) === 'mid';
  if (mid) return [offset(at - 2, at, 'year', 0, 'publication')];
  return low(passage, end) === 'end' && !/^(?:last|this|next)$/.test(low(passage, at - 1))
    ? [offset(at, end, 'year', 0, 'publication')]
    : none;
}
