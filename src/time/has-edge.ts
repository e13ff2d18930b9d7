import { parseEdtf } from './edtf.ts';

/** Checks for an EDTF date that is known on a side: "2012/" has a start and no end, and "/2012" the reverse. */
export function hasEdge(text: string, side: 'start' | 'end'): boolean {
  return Number.isFinite(parseEdtf(text)?.[side]);
}
