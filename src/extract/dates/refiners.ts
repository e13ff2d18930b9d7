import type { Refiner } from './refiner.ts';
import { addEndedPeriods } from './refiners/add-ended-periods.ts';
import { confirmDoubtful } from './refiners/rejecting/confirm-doubtful.ts';
import { dropNames } from './refiners/rejecting/drop-names.ts';
import { dropOverlaps } from './refiners/rejecting/drop-overlaps.ts';
import { dropOutlyingYears } from './refiners/rejecting/drop-outlying-years.ts';
import { joinPart } from './refiners/joining/join-part.ts';
import { joinTime } from './refiners/joining/join-time.ts';
import { joinWeekday } from './refiners/joining/join-weekday.ts';
import { joinWeeks } from './refiners/joining/join-weeks.ts';
import { linkRanges } from './refiners/joining/link-ranges.ts';
import { openRecurring } from './refiners/open-recurring.ts';
import { orderNumeric } from './refiners/order-numeric.ts';
import { shareYear } from './refiners/share-year.ts';
import { takeStated } from './refiners/take-stated.ts';
import { widen } from './refiners/widen.ts';

/** The refiners by name, in the order in which they change the recognised candidates before these are resolved. */
export const refiners: readonly (readonly [name: string, refine: Refiner])[] = [
  ['confirm-doubtful', confirmDoubtful],
  ['drop-overlaps', dropOverlaps],
  ['drop-names', dropNames],
  ['drop-outlying-years', dropOutlyingYears],
  ['order-numeric', orderNumeric],
  ['join-part', joinPart],
  ['join-weekday', joinWeekday],
  ['join-weeks', joinWeeks],
  ['join-time', joinTime],
  ['share-year', shareYear],
  ['link-ranges', linkRanges],
  ['take-stated', takeStated],
  ['open-recurring', openRecurring],
  ['widen', widen],
  ['add-ended-periods', addEndedPeriods],
];
