import type { CalendarTime } from '../timex/calendar-time.ts';
import type { PeriodUnit } from '../timex/candidate.ts';
import type { Anchor, Context } from './context.ts';

function serves(time: CalendarTime, unit: PeriodUnit): boolean {
  switch (unit) {
    case 'day':
    case 'week':
    case 'weekend':
      return time.unit === 'day';
    case 'month':
      return time.unit === 'day' || time.unit === 'month';
    case 'quarter':
      return time.unit === 'quarter';
    default:
      return 'year' in time;
  }
}

/** Finds the last date of the text, at most `reach` tokens back, that is exact enough to count `unit`s from and
 * `fits`. */
export function anchorOf(
  context: Context,
  unit: PeriodUnit,
  reach: number,
  fits: (time: CalendarTime) => boolean = () => true,
): Anchor | undefined {
  for (let at = context.anchors.length - 1; at >= 0; at--) {
    const anchor = context.anchors[at];
    if (!anchor || context.first - anchor.at > reach) return undefined;
    if (serves(anchor.time, unit) && fits(anchor.time)) return anchor;
    // A date further back probably belongs to another story.
    if (context.anchors.length - at > 8) return undefined;
  }
  return undefined;
}

const discussion = 80;

/**
 * Finds the quarter that a report is about: the last one mentioned, with only days after it ("the quarter ended Sept.
 * 30").
 */
export function quarterUnderDiscussion(context: Context): Extract<CalendarTime, { unit: 'quarter' }> | undefined {
  for (let back = 1; back <= 3; back++) {
    const anchor = context.anchors.at(-back);
    if (!anchor || context.first - anchor.at > discussion) return undefined;
    if (anchor.time.unit === 'quarter') return anchor.time;
    if (anchor.time.unit !== 'day') return undefined;
  }
  return undefined;
}
