import { parseEdtf } from '../../time/edtf.ts';
import { placeOf } from '../../time/placement.ts';
import type { AxisPlace } from '../../time/placement.ts';
import type { Modality, TimeBasis } from '../../contract/record.ts';
import { dayMs } from '../../time/durations.ts';

interface DatedWindow {
  window: AxisPlace;
  basis: TimeBasis;
}

interface DatedEvent {
  date: string;
  basis: TimeBasis;
  modality: Modality;
}

/** News is reported on the day of the event or within so many days. */
const reportedWithin = 2 * dayMs;

/**
 * Returns the time in which an event happened if a report of it is right: the date itself; for an approximate day also
 * the days beside it, for a publication date also those before it. What an article reports happened before its
 * publication: "this year" is the year up to that day.
 */
export function windowOf(event: DatedEvent, [start, end]: AxisPlace, published: string | null): AxisPlace {
  if (event.basis === 'publication') return [start - reportedWithin, end];
  const approximate = end - start <= dayMs && parseEdtf(event.date)?.uncertain === true;
  if (approximate) return [start - dayMs, end + dayMs];
  const publication = placeOf(published);
  const past = publication && event.modality !== 'planned' ? publication[1] + dayMs : end;
  return [start, past > start ? Math.min(end, past) : end];
}

const yearMs = 366 * dayMs;
const week = 7 * dayMs;
/** Windows up to this length may miss each other by some days where reports err. */
const short = 3 * dayMs;

function gapOf(a: AxisPlace, b: AxisPlace): number {
  return Math.max(a[0], b[0]) - Math.min(a[1], b[1]);
}

function longestOf(a: AxisPlace, b: AxisPlace): number {
  return Math.max(a[1] - a[0], b[1] - b[0]);
}

/**
 * Returns how much evidence it takes that two reports are of one event, for their times alone: more for longer times,
 * in which more events happen, and for different days. The unit is that of `likeness`; null if the times exclude it.
 * `rare` is true for an act that happens to one person rarely: then more than a day may lie between two stated days.
 */
export function timeCost(a: DatedWindow, b: DatedWindow, rare: boolean): number | null {
  const length = longestOf(a.window, b.window);
  const gap = gapOf(a.window, b.window);
  if (length > yearMs) return a.window[0] === b.window[0] && a.window[1] === b.window[1] ? 4 : null;
  const forLength = 0.35 * Math.log(Math.max(1, length / dayMs));
  if (gap < 0) return forLength;
  if (length > short || gap > 2 * dayMs) return null;
  if (gap === 0) return forLength + 1.5;
  return rare || a.basis !== 'stated' || b.basis !== 'stated' ? forLength + 3 : null;
}

/**
 * The same for an act that happens once in a life. Reports may differ by a week; one whose time is inferred may be much
 * later, since articles go on to mention a death.
 */
export function timeCostOfOnce(a: DatedWindow, b: DatedWindow): number | null {
  const later = a.window[0] <= b.window[0] ? b : a;
  const isNear = longestOf(a.window, b.window) <= short && gapOf(a.window, b.window) <= week;
  return isNear || later.basis !== 'stated' ? 2 : null;
}
