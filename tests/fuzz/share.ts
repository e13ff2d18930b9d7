import * as fc from 'fast-check';

/** A place in something of any length, as a share of it: evenly, where doubles are mostly next to 0. */
export const share = fc.integer({ min: 0, max: 9999 }).map((number) => number / 10_000);
