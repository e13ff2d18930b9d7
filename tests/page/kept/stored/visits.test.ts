import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashId, newRows, nextVisits } from '../../../../src/page/kept/stored/visits.ts';
import type { Visits } from '../../../../src/page/kept/stored/visits.ts';

const hour = 3_600_000;

function opened(stored: Visits | undefined, ids: readonly string[], hours: number): Visits {
  return nextVisits(stored, Float64Array.from(ids, hashId).toSorted(), hours * hour);
}

function newIn(visits: Visits, ids: readonly string[]): string[] {
  return [...newRows(Float64Array.from(ids, hashId), visits)].map((row) => ids[row] ?? '');
}

describe('new articles', () => {
  const first = opened(undefined, ['a', 'b'], 0);

  it('are none in the first visit, even after a rebuild', () => {
    expect(newIn(first, ['a', 'b'])).toEqual([]);
    expect(newIn(opened(first, ['a', 'b', 'c'], 1), ['a', 'b', 'c'])).toEqual([]);
  });

  it('are those that the last visit did not have, and stay new until the visit ends', () => {
    const ids = ['c', 'b', 'a'];
    const second = opened(first, ids, 20);
    expect(newIn(second, ids)).toEqual(['c']);
    const reloaded = opened(second, ids, 22);
    expect(newIn(reloaded, ids)).toEqual(['c']);
    const rebuilt = opened(reloaded, [...ids, 'd'], 24);
    expect(newIn(rebuilt, [...ids, 'd'])).toEqual(['c', 'd']);
    expect(newIn(opened(rebuilt, [...ids, 'd'], 40), [...ids, 'd'])).toEqual([]);
  });

  it('are exactly the added ones', () => {
    const ids = fc.uniqueArray(fc.string());
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const visits = opened(opened(undefined, before, 0), after, 20);
        expect(newIn(visits, after)).toEqual(after.filter((id) => !before.includes(id)));
      }),
    );
  });
});
