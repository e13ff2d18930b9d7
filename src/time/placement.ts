import { parseEdtf } from './edtf.ts';

/** Where a date is placed on the time axis: UTC milliseconds, both finite, `end` exclusive and after `start`. */
export type AxisPlace = readonly [start: number, end: number];

/** The place of an EDTF date; an open interval is placed at its known side. Null for what is no date. */
export function placeOf(edtf: string | null): AxisPlace | null {
  const span = edtf === null ? null : parseEdtf(edtf);
  if (!span) return null;
  const { start, end } = span;
  return [start === -Infinity ? end - 1 : start, end === Infinity ? start + 1 : end];
}

/** The order of a bundle's dates: the earlier start first, then the earlier end; what has no place comes last. */
export function comparePlaces(a: AxisPlace | null, b: AxisPlace | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a[0] - b[0] || a[1] - b[1];
}
