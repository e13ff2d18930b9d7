import type { DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { partAfter } from './weekday.ts';

const shifts: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

function day(
  first: number,
  last: number,
  by: number,
  from: 'publication' | 'text',
  time?: string,
  reach?: number,
): DateCandidate {
  const rule = from === 'text' ? 'day-from-text' : 'day-from-publication';
  return {
    first,
    last,
    rule,
    meaning: {
      kind: 'offset',
      unit: 'day',
      by,
      from,
      ...(time === undefined ? {} : { time }),
      ...(reach === undefined ? {} : { reach }),
    },
    flags: [],
  };
}

/**
 * Checks for the name of a newspaper or programme: "The Orrin Today reported", a capitalised word behind another one.
 */
function isNewspaper(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  return (
    tokenAt(passage, at)?.capital === true &&
    before?.kind === 'word' &&
    before.capital &&
    !breaks(passage, at) &&
    !breaks(passage, at + 1) &&
    tokenAt(passage, at + 1)?.capital === false
  );
}

/** Recognises "today", "yesterday morning", "tomorrow", "tonight", "the day before yesterday". */
export const dayWord: Recogniser = {
  name: 'day-word',
  heads: ['cue'],
  read(passage, at) {
    const word = low(passage, at);
    const by = shifts[word];
    if (by === undefined || isNewspaper(passage, at)) return none;
    const link = low(passage, at - 1);
    if (
      low(passage, at - 2) === 'day' &&
      ((word === 'yesterday' && link === 'before') || (word === 'tomorrow' && link === 'after'))
    ) {
      const first = low(passage, at - 3) === 'the' ? at - 3 : at - 2;
      return [day(first, at, by * 2, 'publication')];
    }
    const part = word === 'tonight' ? { part: 'NI', last: at, plural: false } : partAfter(passage, at + 1);
    return [day(at, part?.last ?? at, by, 'publication', part?.part)];
  },
};

/**
 * Recognises "overnight": the night before publication, or after it if the verb is in the future; not the adjective
 * ("the overnight train").
 */
function overnight(passage: Passage, at: number): readonly DateCandidate[] {
  const next = passage.tokens[at + 1];
  const noun =
    next?.kind === 'word' && !/^(?:and|but|in|on|at|after|by|from|to|as|when|with|for|into|near)$/.test(next.low);
  if (noun || /^(?:the|a|an|its|their)$/.test(low(passage, at - 1)) || next?.kind === 'digits') return none;
  const ahead = [1, 2, 3].some((back) => /^(?:will|expected|would)$/.test(low(passage, at - back)));
  return [day(at, at, ahead ? 0 : -1, 'publication', 'NI')];
}

/**
 * Recognises "this morning", "last night", "the following evening", "overnight", and "in the evening" of a day just
 * named.
 */
export const partOfDay: Recogniser = {
  name: 'part-of-day',
  heads: ['part'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    if (sense?.part === undefined || sense.plural || breaks(passage, at)) return none;
    const word = low(passage, at - 1);
    if (low(passage, at) === 'overnight') return overnight(passage, at);
    if (
      word === 'the' &&
      /^(?:in|during)$/.test(low(passage, at - 2)) &&
      low(passage, at + 1) !== 'of' &&
      !passage.tokens[at]?.capital
    )
      return [day(at - 1, at, 0, 'text', sense.part, 60)];
    const the = low(passage, at - 2) === 'the' ? at - 2 : at - 1;
    if (word === 'this') return [day(at - 1, at, 0, 'publication', sense.part)];
    if (word === 'last' && the === at - 1) return [day(at - 1, at, -1, 'publication', sense.part)];
    if (word === 'next' || word === 'following') return [day(the, at, 1, 'text', sense.part)];
    if (word === 'same' || word === 'that') return [day(word === 'that' ? at - 1 : the, at, 0, 'text', sense.part)];
    return none;
  },
};
