import { fixed, type Candidate } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../lexicon.ts';
import { breaks, dashes, glued, low, type Passage } from '../../tokens/passage.ts';

const plain: Record<string, string> = {
  currently: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  recently: 'PAST_REF',
  recent: 'PAST_REF',
  lately: 'PAST_REF',
};

function reference(first: number, last: number, value: string): readonly Candidate[] {
  return [fixed(first, last, 'vague', 'DATE', value)];
}

function pastOrFuture(scan: Passage, at: number, word: string): readonly Candidate[] {
  const near = /^(?:near|recent|immediate|foreseeable|distant|not|too)$/.test(low(scan, at - 1)) ? at - 1 : at;
  const determiner = low(scan, near - 1);
  const after = scan.tokens[at + 1];
  const noun =
    after?.kind === 'word' &&
    !breaks(scan, at + 1) &&
    !/^(?:and|or|but|as|is|was|by|that|with|to|in|for|of|when|has|will|he|she|it|they|we)$/.test(after.low);
  if (determiner !== 'the' || noun || after?.kind === 'digits' || dashes.has(after?.low ?? '')) return none;
  return reference(near - 1, at, word === 'past' ? 'PAST_REF' : 'FUTURE_REF');
}

/** "The latest period" of a report is the quarter under discussion. */
function latestPeriod(first: number, last: number): Candidate {
  const meaning: Candidate['meaning'] = { kind: 'offset', unit: 'quarter', by: 0, from: 'text' };
  return { first, last, rule: 'quarter-from-text', meaning, flags: [] };
}

/** "Some time ago", "a long time ago". */
function longAgo(scan: Passage, at: number): readonly Candidate[] {
  if (low(scan, at - 1) === 'some') return reference(at - 1, at + 1, 'PAST_REF');
  const long = /^(?:long|short)$/.test(low(scan, at - 1)) && low(scan, at - 2) === 'a';
  return long ? reference(at - 2, at + 1, 'PAST_REF') : none;
}

/** Now, currently, recently, soon, the past, the near future, these days, at that time. */
export const vague: Recogniser = {
  name: 'vague',
  heads: ['cue'],
  read(scan, at) {
    const word = low(scan, at);
    if (
      senseOf(scan.tokens[at])?.cue !== 'vague' ||
      (dashes.has(low(scan, at + 1)) && glued(scan, at + 1)) ||
      (dashes.has(low(scan, at - 1)) && glued(scan, at))
    )
      return none;
    const value = plain[word];
    if (value !== undefined && (low(scan, at - 1) === 'as' || /^(?:account|affairs)$/.test(low(scan, at + 1))))
      return none;
    if (value !== undefined) return reference(low(scan, at - 1) === 'most' ? at - 1 : at, at, value);
    switch (word) {
      case 'now':
        if (/^(?:from|by)$/.test(low(scan, at - 1)) && low(scan, at - 1) === 'from') return none;
        return reference(
          /^(?:right|until|till)$/.test(low(scan, at - 1)) && low(scan, at - 1) === 'right' ? at - 1 : at,
          at,
          'PRESENT_REF',
        );
      case 'soon':
        return /^(?:as|too|so|how)$/.test(low(scan, at - 1)) || low(scan, at + 1) === 'after'
          ? none
          : reference(at, at, 'FUTURE_REF');
      case 'moment':
        return /^(?:the|this)$/.test(low(scan, at - 1)) && /^(?:at|for)$/.test(low(scan, at - 2))
          ? reference(at - 1, at, 'PRESENT_REF')
          : none;
      case 'days':
        return low(scan, at - 1) === 'these' ? reference(at - 1, at, 'PRESENT_REF') : none;
      case 'time':
        if (low(scan, at + 1) === 'ago') return longAgo(scan, at);
        if (!/^(?:at|since|by)$/.test(low(scan, at - 2))) return none;
        // "This time next year" is next year; "at the time" refers, but names no time of its own.
        if (low(scan, at - 1) === 'this')
          return /^(?:next|last)$/.test(low(scan, at + 1)) ? none : reference(at - 1, at, 'PRESENT_REF');
        return low(scan, at - 1) === 'that' ? reference(at - 1, at, 'PAST_REF') : none;
      case 'period':
        return low(scan, at - 1) === 'latest' && low(scan, at - 2) === 'the' ? [latestPeriod(at - 2, at)] : none;
      case 'present':
        return /^(?:at|the)$/.test(low(scan, at - 1)) && scan.tokens[at + 1]?.kind !== 'word'
          ? reference(at, at, 'PRESENT_REF')
          : none;
      case 'past':
      case 'future':
        return pastOrFuture(scan, at, word);
      default:
        return none;
    }
  },
};
