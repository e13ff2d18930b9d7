import { fixed } from '../timex/candidate.ts';
import { seasonCode } from '../timex/calendar-time.ts';
import { senseOf, type Unit } from '../timex/lexicon.ts';
import { quantityBefore } from '../quantity.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { breaks, dashes, low, type Passage } from '../../tokens/passage.ts';
import { durationValue } from '../timex/duration-value.ts';
import { twoDigits } from '../../../time/two-digits.ts';

const adverbs: Record<string, [number, Unit]> = {
  hourly: [1, 'hour'],
  daily: [1, 'day'],
  nightly: [1, 'day'],
  weekly: [1, 'week'],
  biweekly: [2, 'week'],
  monthly: [1, 'month'],
  quarterly: [1, 'quarter'],
  yearly: [1, 'year'],
  annually: [1, 'year'],
  annual: [1, 'year'],
};

/** Recognises "daily", "weekly", "annually". A capital inside a sentence makes the word a name ("Daily Herald"). */
export const setWord: Recogniser = {
  name: 'set-word',
  heads: ['cue'],
  read(passage, at) {
    const entry = adverbs[low(passage, at)];
    const token = passage.tokens[at];
    if (low(passage, at) === 'weekdays') return [fixed(at, at, 'set', 'SET', 'XXXX-WXX-WD')];
    if (
      !entry ||
      !token ||
      (token.capital && (passage.tokens[at + 1]?.capital || !(breaks(passage, at) || low(passage, at - 1) === '.')))
    )
      return none;
    if (dashes.has(low(passage, at - 1)) || dashes.has(low(passage, at + 1))) return none;
    return [fixed(at, at, 'set', 'SET', durationValue(...entry))];
  },
};

const onWeekends = /^(?:on|at|during|and|most|all)$/;

function everyBefore(passage: Passage, at: number): number | undefined {
  const before = low(passage, at - 1);
  return (before === 'every' || before === 'each' || before === 'per') && !breaks(passage, at) ? at - 1 : undefined;
}

/** Recognises "every day", "each summer", "every two years", "every other week". */
export const everyUnit: Recogniser = {
  name: 'every-unit',
  heads: ['unit', 'season', 'month', 'part'],
  read(passage, at) {
    const sense = senseOf(passage.tokens[at]);
    if (!sense) return none;
    const first = everyBefore(passage, at);
    if (first === undefined) {
      if (!sense.unit) return none;
      if (sense.unit === 'weekend')
        return sense.plural && onWeekends.test(low(passage, at - 1))
          ? [fixed(at, at, 'set', 'SET', 'XXXX-WXX-WE')]
          : none;
      if (low(passage, at - 1) === 'other' && low(passage, at - 2) === 'every')
        return [fixed(at - 2, at, 'set', 'SET', durationValue(2, sense.unit))];
      const quantity = quantityBefore(passage, at);
      const every = quantity && everyBefore(passage, quantity.first);
      return quantity && every !== undefined
        ? [fixed(every, at, 'set', 'SET', durationValue(quantity.amount, sense.unit))]
        : none;
    }
    if (sense.unit) return [fixed(first, at, 'set', 'SET', durationValue(1, sense.unit))];
    if (low(passage, first) === 'per') return none;
    if (sense.season !== undefined) return [fixed(first, at, 'set', 'SET', `XXXX-${seasonCode(sense.season)}`)];
    if (sense.part !== undefined) return [fixed(first, at, 'set', 'SET', `XXXX-XX-XXT${sense.part}`)];
    const month = twoDigits(sense.month ?? 0);
    return passage.tokens[at]?.capital && !sense.short ? [fixed(first, at, 'set', 'SET', `XXXX-${month}`)] : none;
  },
};
