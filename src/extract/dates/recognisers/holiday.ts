import { point, type Point } from '../timex/candidate.ts';
import { holidayNames } from '../timex/holidays.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { apostrophes, breaks, dashes, low, type Passage } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { yearTail } from '../year-tail.ts';

const cues = new Set(
  'on at by before after since until till over around during last next this every for of past the'.split(' '),
);
const directions = new Map<string, -1 | 0 | 1>(Object.entries({ last: -1, past: -1, this: 0, next: 1 }));
const longestName = 8;

/** The last words of the names: a token that is none of them needs no further look. */
const endings = new Set(
  [...holidayNames.keys()].flatMap((name) => name.split(' ').map((_, from, words) => words.slice(from).join(' '))),
);

/** Finds the holiday whose name ends at token `at`: the name as a key of `holidayNames`, and its first token. */
function nameEnding(passage: Passage, at: number): { name: string; first: number } | undefined {
  let found: { name: string; first: number } | undefined;
  let name = '';
  for (let first = at; first >= 0 && at - first < longestName; first--) {
    const token = passage.tokens[first];
    if (!token || token.low === '.' || (first < at && breaks(passage, first + 1))) break;
    if (apostrophes.has(token.low)) continue;
    name = name === '' ? token.low : token.low === 's' ? `s ${name}` : `${token.low} ${name}`;
    if (!endings.has(name)) break;
    const entry = holidayNames.get(name);
    if (entry !== undefined && token.capital) found = { name: entry, first };
  }
  return found;
}

/** Recognises "Christmas", "Easter Sunday 2012", "last Thanksgiving", "New Year's Eve", "Labor Day". */
export const holiday: Recogniser = {
  name: 'holiday',
  heads: ['cue', 'unit', 'weekday'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    const token = passage.tokens[at];
    if (!token?.capital || (sense?.cue !== 'holiday' && sense?.unit !== 'day' && sense?.weekday === undefined))
      return none;
    const found = nameEnding(passage, at);
    if (!found) return none;
    const before = low(passage, found.first - 1);
    const longer = passage.tokens[at + 1];
    if (
      longer &&
      (senseOf(longer)?.cue === 'holiday' ||
        senseOf(longer)?.weekday !== undefined ||
        senseOf(longer)?.unit === 'day') &&
      longer.capital
    )
      return none;
    const tail = yearTail(passage, at + 1);
    const noun =
      longer?.kind === 'word' &&
      !longer.capital &&
      /(?:s|ing|tree|dinner|party|card|break|season|market|message|album|song|film|bonus|rush|truce)$/.test(
        longer.low,
      ) &&
      !/^(?:is|was|as|has|his)$/.test(longer.low);
    const single = found.first === at;
    if (
      !tail &&
      single &&
      (!cues.has(before) || noun || (longer?.capital && !breaks(passage, at + 1)) || dashes.has(longer?.low ?? ''))
    )
      return none;
    const direction = breaks(passage, found.first) ? undefined : directions.get(before);
    const parts: Point = { holiday: found.name, ...tail?.parts };
    if (tail) return [point(found.first, tail.last, 'holiday-and-year', parts)];
    if (direction === undefined) return [point(found.first, at, 'nearest-holiday', parts)];
    return [point(found.first - 1, at, 'holiday-with-direction', { ...parts, direction })];
  },
};
