import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { low, numberAt } from '../../tokens/passage.ts';
import { senseOf } from '../timex/lexicon.ts';
import { yearTail } from '../year-tail.ts';

/** The rule of a number of a week that counts those of a year only if another one in the text gives its year. */
export const unconfirmedWeek = 'week-of-season';

/**
 * Recognises ISO weeks by number: "week 12 of 2020", "calendar week 17". Without either, the weeks may be those of a
 * season of games.
 */
export const weekNumber: Recogniser = {
  name: 'week-number',
  heads: ['unit'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    const week = numberAt(passage, at + 1, 2);
    if (sense?.unit !== 'week' || sense.plural || week === undefined || week < 1 || week > 53) return none;
    const tail = yearTail(passage, at + 2);
    const calendar = /^(?:calendar|iso)$/.test(low(passage, at - 1));
    const rule = tail ? 'week-and-year' : calendar ? 'nearest-week' : unconfirmedWeek;
    return [point(calendar ? at - 1 : at, tail?.last ?? at + 1, rule, { week, ...tail?.parts })];
  },
};
