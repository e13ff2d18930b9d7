import { parseEdtf } from './edtf.ts';

/** Position of a date on the time axis: UTC milliseconds, both finite, `end` exclusive and after `start`. */
export type AxisPlace = readonly [start: number, end: number];

/** Places an EDTF date; an open interval is placed at its known side. Returns null for anything else. */
export function placeOf(edtf: string | null): AxisPlace | null {
  const span = edtf === null ? null : parseEdtf(edtf);
  if (!span) return null;
  const { start, end } = span;
  return [start === -Infinity ? end - 1 : start, end === Infinity ? start + 1 : end];
}

/** Compares dates in bundle order: by start, then by end; dates without a position are last. */
export function comparePlaces(a: AxisPlace | null, b: AxisPlace | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a[0] - b[0] || a[1] - b[1];
}
