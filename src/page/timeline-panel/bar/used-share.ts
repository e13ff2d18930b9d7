import type { TimeWindow } from '../../timeline/entries/entries.ts';

/** Below this share of the period, fitting the results is offered. */
const fewest = 1 / 3;

/**
 * Returns the share of a period, 0 to 1, that the entries cover from the first to the last one in it, where that is
 * less than a third; otherwise, or if none is in it, null.
 */
export function lowShare(
  { start, end }: { start: Float64Array; end: Float64Array },
  period: TimeWindow,
): number | null {
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < start.length; at++) {
    const [first, last] = [start[at] ?? 0, end[at] ?? 0];
    if (first >= period.end || last <= period.start) continue;
    from = Math.min(from, Math.max(first, period.start));
    to = Math.max(to, Math.min(last, period.end));
  }
  const share = (to - from) / (period.end - period.start);
  return share >= 0 && share < fewest ? share : null;
}
