import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { dayMs } from '../../../time/durations.ts';

// Most dates are days, which start at midnight: between 19 and 23 April, three days are empty.
function afterDay(start: number): number {
  return start % dayMs === 0 ? start + dayMs : start;
}

/**
 * Finds the gaps between neighbouring moments that have an empty bin between them, in time order. A moment at midnight
 * counts as its whole day. `counts` is the histogram of the moments; time before the first and after the last moment is
 * no gap.
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

/** Selects the longest gaps, the longest first, the earlier of equals first. */
export function longest(gaps: readonly TimeWindow[], number: number): TimeWindow[] {
  return gaps.toSorted((a, b) => length(b) - length(a)).slice(0, number);
}
