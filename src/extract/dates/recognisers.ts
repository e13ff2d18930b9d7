import type { DateCandidate } from './timex/candidate.ts';
import { senseOfType, type Sense } from './timex/lexicon.ts';
import type { Recogniser } from './recogniser.ts';
import { century } from './recognisers/century.ts';
import { clockTime, namedTime } from './recognisers/clock.ts';
import { dayMonth, ordinalDay } from './recognisers/day-month.ts';
import { dayOfRelativeMonth } from './recognisers/day-of-month.ts';
import { dayWord, partOfDay } from './recognisers/day-word.ts';
import { decade, wordedDecade } from './recognisers/decade.ts';
import { era, leadingEra } from './recognisers/era.ts';
import { holiday } from './recognisers/holiday.ts';
import { isoDate } from './recognisers/iso-date.ts';
import { fiscalYear } from './recognisers/fiscal-year.ts';
import { midweek } from './recognisers/midweek.ts';
import { monthDay } from './recognisers/month-day.ts';
import { month } from './recognisers/month.ts';
import { numericDate } from './recognisers/numeric-date.ts';
import { wholeUnit } from './recognisers/whole-unit.ts';
import { quantityOfTime } from './recognisers/quantity-of-time.ts';
import { quarter, shortQuarter } from './recognisers/quarter.ts';
import { relativeUnit } from './recognisers/relative-unit.ts';
import { season } from './recognisers/season.ts';
import { everyUnit, setWord } from './recognisers/set.ts';
import { vague } from './recognisers/vague.ts';
import { weekNumber } from './recognisers/week-number.ts';
import { weekday } from './recognisers/weekday.ts';
import { earlyYear } from './recognisers/early-year.ts';
import { namedDay } from './recognisers/named-day.ts';
import { yearRange } from './recognisers/year-range.ts';
import { year } from './recognisers/year.ts';
import { wordedYear } from './recognisers/worded-year.ts';
import { annotate } from '../tokens/annotate.ts';
import type { Passage } from '../tokens/passage.ts';

/** The recognisers, in their order: of two candidates of one length that overlap, the earlier one is kept. */
const recognisers: readonly Recogniser[] = [
  isoDate,
  namedDay,
  numericDate,
  monthDay,
  dayMonth,
  ordinalDay,
  dayOfRelativeMonth,
  month,
  holiday,
  weekday,
  weekNumber,
  dayWord,
  partOfDay,
  everyUnit,
  setWord,
  quarter,
  shortQuarter,
  fiscalYear,
  season,
  century,
  decade,
  wordedDecade,
  era,
  leadingEra,
  yearRange,
  year,
  earlyYear,
  wordedYear,
  clockTime,
  namedTime,
  quantityOfTime,
  wholeUnit,
  relativeUnit,
  midweek,
  vague,
];

const ofNone: readonly Recogniser[] = [];
const ofDigits = recognisers.filter(({ heads }) => heads.includes('digits'));

function ofSense(sense: Sense): readonly Recogniser[] {
  return recognisers.filter(({ heads }) => heads.some((head) => head !== 'digits' && sense[head] !== undefined));
}

/** The recognisers that have a word type among their heads, in their order. */
export const recognisersOfType = annotate((type): readonly Recogniser[] => {
  const sense = senseOfType(type);
  if (sense) return ofSense(sense);
  return type.kind === 'digits' ? ofDigits : ofNone;
});

/** Finds the candidates of all recognisers, in the order of the text; they may overlap. */
export function recognise(passage: Passage): DateCandidate[] {
  const found: DateCandidate[] = [];
  let at = 0;
  for (const token of passage.tokens) {
    for (const recogniser of recognisersOfType(token.type))
      for (const candidate of recogniser.read(passage, at)) found.push(candidate);
    at++;
  }
  return found;
}
