import { fixed, type Candidate, type PeriodUnit } from '../candidate.ts';
import { senseOf, type Unit } from '../lexicon.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, low, type Passage } from '../../tokens/passage.ts';
import { durationValue } from './duration-value.ts';

const kinds = /^(?:fiscal|calendar|school|academic|financial|business|trading|tax|model|election)$/;
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
]);
const periodUnits = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

function isPeriod(unit: Unit | undefined): unit is PeriodUnit {
  return unit !== undefined && periodUnits.has(unit);
}

function offset(first: number, last: number, unit: PeriodUnit, by: number, from: 'publication' | 'text'): Candidate {
  const rule = `${unit}-from-${from}`;
  return { first, last, rule, meaning: { kind: 'offset', unit, by, from }, flags: [] };
}

/** "The year", "the weekend": a time only where the words around it make it one. */
function bareDefinite(scan: Passage, first: number, unit: PeriodUnit, at: number): readonly Candidate[] {
  if (unit === 'weekend') {
    if (low(scan, at + 1) === 'of') return none;
    const found = offset(first, at, unit, -1, 'publication');
    return [{ ...found, meaning: { kind: 'offset', unit, by: -1, from: 'publication', weekendOpen: true } }];
  }
  if (unit === 'quarter') return [offset(first, at, unit, 0, 'text')];
  const before = low(scan, first - 1);
  const word = low(scan, first - 2);
  const end = low(scan, at + 1) === "'" || low(scan, at + 1) === '’';
  if (end) return none;
  if (unit === 'day') {
    const within = before === 'in' && /^(?:earlier|later|early|late)$/.test(word);
    return within ? [offset(first, at, unit, 0, 'text')] : none;
  }
  const clause = /^(?:it|he|she|they|that|when|of|in)$/.test(low(scan, at + 1));
  const span = (before === 'for' || before === 'during') && unit !== 'decade' && unit !== 'century' && !clause;
  if (span || (before === 'of' && parts.has(word)) || (before === 'in' && /^(?:earlier|later|early|late)$/.test(word)))
    return [
      { ...offset(first, at, unit, 0, 'text'), meaning: { kind: 'offset', unit, by: 0, from: 'text', reach: 40 } },
    ];
  return none;
}

function byWord(scan: Passage, word: string, at: number, wordAt: number, unit: PeriodUnit): readonly Candidate[] {
  const the = low(scan, wordAt - 1) === 'the' && !breaks(scan, wordAt);
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
      if (unit === 'quarter' && low(scan, at + 1) === 'of') return none;
      if (low(scan, wordAt - 1) === 'this') return [offset(wordAt - 1, at, unit, -1, 'publication')];
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
      return [offset(low(scan, wordAt - 1) === 'this' ? wordAt - 1 : first, at, unit, 1, 'publication')];
    case 'following':
      return the ? [offset(first, at, unit, 1, 'text')] : none;
    case 'previous':
    case 'preceding':
    case 'prior':
      return [offset(first, at, unit, -1, 'text')];
    case 'same':
      return the || low(scan, wordAt - 1) === 'that' ? [offset(wordAt - 1, at, unit, 0, 'text')] : none;
    case 'that':
      return /^(?:they|he|she|we|it|the|a)$/.test(low(scan, at + 1)) &&
        unit !== 'year' &&
        !/^(?:later|earlier)$/.test(low(scan, wordAt - 1))
        ? none
        : [offset(wordAt, at, unit, 0, 'text')];
    case 'the':
      return bareDefinite(scan, wordAt, unit, at);
    default:
      return none;
  }
}

/** "The year before", "the day after": counted from a date of the text. */
function beforeOrAfter(scan: Passage, at: number, unit: PeriodUnit): readonly Candidate[] | undefined {
  const after = low(scan, at + 1);
  if (low(scan, at - 1) !== 'the' || (after !== 'before' && after !== 'after')) return undefined;
  const follows = scan.tokens[at + 2];
  const open =
    follows?.kind === 'word' && !/^(?:and|but|when|in|at|with|by|as|to)$/.test(follows.low) && !breaks(scan, at + 2);
  return open || follows?.kind === 'digits'
    ? none
    : [offset(at - 1, at + 1, unit, after === 'before' ? -1 : 1, 'text')];
}

/** Last week, this year, next month, the following day, that year, the same month, year-end. */
export const relativeUnit: Recogniser = {
  name: 'relative-unit',
  heads: ['unit'],
  read(scan, at) {
    const sense = senseOf(scan.tokens[at]);
    const unit = sense?.unit;
    // "this years theme", "last years winner" lack an apostrophe more often than they are plurals.
    const careless =
      sense?.plural && unit === 'year' && /^(?:this|last|next)$/.test(low(scan, at - 1)) && low(scan, at - 2) !== 'the';
    if (!isPeriod(unit) || (sense?.plural && !careless) || breaks(scan, at)) return yearEnd(scan, at);
    const found = beforeOrAfter(scan, at, unit);
    if (found) return found;
    let wordAt = at - 1;
    if (dashes.has(low(scan, wordAt))) return yearEnd(scan, at);
    if (kinds.test(low(scan, wordAt))) wordAt--;
    return breaks(scan, wordAt + 1)
      ? none
      : [...byWord(scan, low(scan, wordAt), at, wordAt, unit), ...yearEnd(scan, at)];
  },
};

function yearEnd(scan: Passage, at: number): readonly Candidate[] {
  if (low(scan, at) !== 'year') return none;
  const end = dashes.has(low(scan, at + 1)) ? at + 2 : at + 1;
  const mid = dashes.has(low(scan, at - 1)) && low(scan, at - 2) === 'mid';
  if (mid) return [offset(at - 2, at, 'year', 0, 'publication')];
  return low(scan, end) === 'end' && !/^(?:last|this|next)$/.test(low(scan, at - 1))
    ? [offset(at, end, 'year', 0, 'publication')]
    : none;
}
