import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { dayMs } from './time-text.ts';

// Most dates are days, which start at midnight: of 19 and 23 April, the three days between are empty.
function afterDay(start: number): number {
  return start % dayMs === 0 ? start + dayMs : start;
}

/**
 * Stretches of time between two neighbouring moments with at least one empty part between them, in time order; a moment
 * at midnight stands for its day. `counts` are the moments' numbers part by part; what lies before the first moment and
 * after the last is no gap.
 */
export function gapsOf({ start }: Starts, counts: Uint32Array): TimeWindow[] {
  const gaps: TimeWindow[] = [];
  let passed = 0;
  let empty = false;
  for (const here of counts) {
    if (here > 0 && empty && passed > 0) {
      const gap = { start: afterDay(start[passed - 1] ?? 0), end: start[passed] ?? 0 };
      if (gap.start < gap.end) gaps.push(gap);
    }
    empty = here === 0;
    passed += here;
  }
  return gaps;
}

function length({ start, end }: TimeWindow): number {
  return end - start;
}

/** The longest ones, longest first, the earlier of equals first. */
export function longest(gaps: readonly TimeWindow[], number: number): TimeWindow[] {
  return gaps.toSorted((a, b) => length(b) - length(a)).slice(0, number);
}
