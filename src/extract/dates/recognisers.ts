import type { DateCandidate } from './candidate.ts';
import { senseOf, type Sense } from './lexicon.ts';
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
import type { Passage } from '../tokens/passage.ts';
import type { Token } from '../tokens/token.ts';

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
const bySense = new Map<Sense, Recogniser[]>();

function ofSense(sense: Sense): readonly Recogniser[] {
  let found = bySense.get(sense);
  if (!found) {
    found = recognisers.filter(({ heads }) => heads.some((head) => head !== 'digits' && sense[head] !== undefined));
    bySense.set(sense, found);
  }
  return found;
}

/** The recognisers that have a token among their heads, in their order. */
export function recognisersOf(token: Token): readonly Recogniser[] {
  const sense = senseOf(token);
  if (sense) return ofSense(sense);
  return token.kind === 'digits' ? ofDigits : ofNone;
}

/** Finds the candidates of all recognisers, in the order of the text; they may overlap. */
export function recognise(passage: Passage): DateCandidate[] {
  const found: DateCandidate[] = [];
  let at = 0;
  for (const token of passage.tokens) {
    for (const recogniser of recognisersOf(token))
      for (const candidate of recogniser.read(passage, at)) found.push(candidate);
    at++;
  }
  return found;
}
