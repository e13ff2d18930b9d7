import { describe, expect, it } from 'vitest';
import { leadEvent } from '../../../../src/page/state/selection/lead-event.ts';

const day = 86_400_000;
const times = {
  start: Float64Array.of(-7000 * day, 100 * day, 120 * day, 130 * day),
  end: new Float64Array(4),
  dated: 4,
};

describe('the event that leads', () => {
  it('is the nearest to the publication, before or behind it', () => {
    expect(leadEvent(times, [0, 1, 2, 3], 121 * day)).toBe(2);
    expect(leadEvent(times, [0, 3], 90 * day)).toBe(3);
    expect(leadEvent(times, [0], 90 * day)).toBe(0);
  });

  it('is the first of equals, and where nothing is known', () => {
    expect(leadEvent(times, [1, 2], 110 * day)).toBe(1);
    expect(leadEvent(times, [0, 1], Number.NaN)).toBe(0);
    expect(leadEvent(times, [], 5)).toBeUndefined();
  });
});
