import type { Times } from '../../../contract/collection.ts';

/** What the shortest stretch must hold of all that has a time. */
const share = 0.9;
/** How much shorter than all of it that stretch must be for the rest to be left to the strip. */
const gain = 3;
/** Room on both sides; on the right, where labels stand beside their dates, more. */
const [left, right] = [0.03, 0.4];

/**
 * The window to open on where a few far times would make the rest too small to read: the shortest stretch in which nine
 * of ten start, and some room. Null where all of it is worth showing. Milliseconds in UTC.
 */
export function openingWindow({ start, end, dated }: Times): { start: number; end: number } | null {
  const many = Math.ceil(dated * share);
  if (many === 0 || many === dated) return null;
  let [from, shortest] = [0, Infinity];
  for (let at = 0; at + many <= dated; at++) {
    const length = (start[at + many - 1] ?? 0) - (start[at] ?? 0);
    if (length < shortest) [from, shortest] = [at, length];
  }
  let last = -Infinity;
  for (let at = 0; at < dated; at++) last = Math.max(last, end[at] ?? last);
  if (shortest === 0 || shortest * gain > last - (start[0] ?? 0)) return null;
  const [first, until] = [start[from] ?? 0, start[from + many - 1] ?? 0];
  return { start: Math.round(first - shortest * left), end: Math.round(until + shortest * right) };
}
