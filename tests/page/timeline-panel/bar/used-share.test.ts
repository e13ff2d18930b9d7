import { describe, expect, it } from 'vitest';
import { lowShare } from '../../../../src/page/timeline-panel/bar/used-share.ts';

const entries = (...times: [number, number][]) => ({
  start: Float64Array.from(times, ([start]) => start),
  end: Float64Array.from(times, ([, end]) => end),
});

describe('the share of a period that the results use', () => {
  it('is given where it is less than a third', () => {
    expect(lowShare(entries([10, 11], [20, 30]), { start: 0, end: 100 })).toBeCloseTo(0.2);
    expect(lowShare(entries([10, 11], [43, 44]), { start: 0, end: 100 })).toBeNull();
  });

  it('counts only what is in the period', () => {
    expect(lowShare(entries([0, 5], [60, 62], [900, 901]), { start: 50, end: 100 })).toBeCloseTo(0.04);
    expect(lowShare(entries([0, 52]), { start: 50, end: 100 })).toBeCloseTo(0.04);
  });

  it('is unknown where none is in it', () => {
    expect(lowShare(entries([0, 5]), { start: 50, end: 100 })).toBeNull();
    expect(lowShare(entries(), { start: 50, end: 100 })).toBeNull();
  });
});
