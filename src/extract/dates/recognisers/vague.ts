import { fixed, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
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

function reference(first: number, last: number, value: string): readonly DateCandidate[] {
  return [fixed(first, last, 'vague', 'DATE', value)];
}

function pastOrFuture(passage: Passage, at: number, word: string): readonly DateCandidate[] {
  const near = /^(?:near|recent|immediate|foreseeable|distant|not|too)$/.test(low(passage, at - 1)) ? at - 1 : at;
  const determiner = low(passage, near - 1);
  const after = passage.tokens[at + 1];
  const noun =
    after?.kind === 'word' &&
    !breaks(passage, at + 1) &&
    !/^(?:and|or|but|as|is|was|by|that|with|to|in|for|of|when|has|will|he|she|it|they|we)$/.test(after.low);
  if (determiner !== 'the' || noun || after?.kind === 'digits' || dashes.has(after?.low ?? '')) return none;
  return reference(near - 1, at, word === 'past' ? 'PAST_REF' : 'FUTURE_REF');
}

/** Recognises "the latest period" of a report, which is the quarter under discussion. */
function latestPeriod(first: number, last: number): DateCandidate {
  const meaning: DateCandidate['meaning'] = { kind: 'offset', unit: 'quarter', by: 0, from: 'text' };
  return { first, last, rule: 'quarter-from-text', meaning, flags: [] };
}

/** Recognises "some time ago", "a long time ago". */
function longAgo(passage: Passage, at: number): readonly DateCandidate[] {
  if (low(passage, at - 1) === 'some') return reference(at - 1, at + 1, 'PAST_REF');
  const long = /^(?:long|short)$/.test(low(passage, at - 1)) && low(passage, at - 2) === 'a';
  return long ? reference(at - 2, at + 1, 'PAST_REF') : none;
}

/** Recognises "now", "currently", "recently", "soon", "the past", "the near future", "these days", "at that time". */
export const vague: Recogniser = {
  name: 'vague',
  heads: ['cue'],
  read(passage, at) {
    const word = low(passage, at);
    if (
      senseOf(passage.tokens[at])?.cue !== 'vague' ||
      (dashes.has(low(passage, at + 1)) && glued(passage, at + 1)) ||
      (dashes.has(low(passage, at - 1)) && glued(passage, at))
    )
      return none;
    const value = plain[word];
    if (value !== undefined && (low(passage, at - 1) === 'as' || /^(?:account|affairs)$/.test(low(passage, at + 1))))
      return none;
    if (value !== undefined) return reference(low(passage, at - 1) === 'most' ? at - 1 : at, at, value);
    switch (word) {
      case 'now':
        if (/^(?:from|by)$/.test(low(passage, at - 1)) && low(passage, at - 1) === 'from') return none;
        return reference(
          /^(?:right|until|till)$/.test(low(passage, at - 1)) && low(passage, at - 1) === 'right' ? at - 1 : at,
          at,
          'PRESENT_REF',
        );
      case 'soon':
        return /^(?:as|too|so|how)$/.test(low(passage, at - 1)) || low(passage, at + 1) === 'after'
          ? none
          : reference(at, at, 'FUTURE_REF');
      case 'moment':
        return /^(?:the|this)$/.test(low(passage, at - 1)) && /^(?:at|for)$/.test(low(passage, at - 2))
          ? reference(at - 1, at, 'PRESENT_REF')
          : none;
      case 'days':
        return low(passage, at - 1) === 'these' ? reference(at - 1, at, 'PRESENT_REF') : none;
      case 'time':
        if (low(passage, at + 1) === 'ago') return longAgo(passage, at);
        if (!/^(?:at|since|by)$/.test(low(passage, at - 2))) return none;
        // "This time next year" is next year; "at the time" refers to a time that it does not give.
        if (low(passage, at - 1) === 'this')
          return /^(?:next|last)$/.test(low(passage, at + 1)) ? none : reference(at - 1, at, 'PRESENT_REF');
        return low(passage, at - 1) === 'that' ? reference(at - 1, at, 'PAST_REF') : none;
      case 'period':
        return low(passage, at - 1) === 'latest' && low(passage, at - 2) === 'the' ? [latestPeriod(at - 2, at)] : none;
      case 'present':
        return /^(?:at|the)$/.test(low(passage, at - 1)) && passage.tokens[at + 1]?.kind !== 'word'
          ? reference(at, at, 'PRESENT_REF')
          : none;
      case 'past':
      case 'future':
        return pastOrFuture(passage, at, word);
      default:
        return none;
    }
  },
};
