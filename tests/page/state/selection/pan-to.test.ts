import { expect, it } from 'vitest';
import { panTo } from '../../../../src/page/state/selection/pan-to.ts';

const times = { start: Float64Array.of(0, 100, Number.NaN), end: Float64Array.of(10, 110, Number.NaN), dated: 2 };

it('leaves a window that has the article, and one for an undated article', () => {
  const window = { start: 5, end: 25 };
  expect(panTo(times, 0, window)).toBe(window);
  expect(panTo(times, 2, window)).toBe(window);
});

it('moves it to the article, at the same length', () => {
  expect(panTo(times, 1, { start: 5, end: 25 })).toEqual({ start: 95, end: 115 });
});
