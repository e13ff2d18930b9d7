import type { Times } from '../../../contract/collection.ts';

/** Share of the dated entries that the window has to contain. */
const requiredShare = 0.9;
/** The window has to be this many times shorter than the whole span; the strip shows the rest. */
const minRatio = 3;
/** Margins as shares of the window; the right one is wider, since labels extend to the right of their dates. */
const [left, right] = [0.03, 0.4];

/**
 * Computes an initial window that omits outliers: the shortest interval in which 90% of the entries start, with
 * margins. Returns null if the whole span is readable. Milliseconds in UTC.
 */
export function openingWindow({ start, end, dated }: Times): { start: number; end: number } | null {
  const required = Math.ceil(dated * requiredShare);
  if (required === 0 || required === dated) return null;
  let [from, shortest] = [0, Infinity];
  for (let at = 0; at + required <= dated; at++) {
    const length = (start[at + required - 1] ?? 0) - (start[at] ?? 0);
    if (length < shortest) [from, shortest] = [at, length];
  }
  let last = -Infinity;
  for (let at = 0; at < dated; at++) last = Math.max(last, end[at] ?? last);
  if (shortest === 0 || shortest * minRatio > last - (start[0] ?? 0)) return null;
  const [first, until] = [start[from] ?? 0, start[from + required - 1] ?? 0];
  return { start: Math.round(first - shortest * left), end: Math.round(until + shortest * right) };
}
