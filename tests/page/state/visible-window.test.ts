import { describe, expect, it } from 'vitest';
import { followsArticle, initialWindow, windowAround, windowForUrl } from '../../../src/page/state/visible-window.ts';

const all = { start: Float64Array.of(0, 100, 5000), end: Float64Array.of(10, 110, 5010), dated: 3 };
const extent = { start: 0, end: 200 };

describe('initialWindow', () => {
  it('is null for the scale, and is around the open entry if that is off the scale', () => {
    expect(initialWindow(extent, null, all)).toBeNull();
    expect(initialWindow(extent, 1, all)).toBeNull();
    expect(initialWindow(extent, 2, all)).toEqual({ start: 4905, end: 5105 });
  });

  it('is null if nothing is dated', () => {
    expect(initialWindow(null, 2, all)).toBeNull();
  });
});

describe('windowForUrl', () => {
  const wanted = { start: 5, end: 50 };

  it('omits a window that equals the scale', () => {
    expect(windowForUrl(wanted, false, null, extent)).toBe(wanted);
    expect(windowForUrl(wanted, true, null, extent)).toBeNull();
    expect(windowForUrl(null, true, null, extent)).toBeNull();
  });

  it('writes the scale if a URL without a window would show another', () => {
    const initial = { start: 4905, end: 5105 };
    expect(windowForUrl(null, true, initial, extent)).toBe(extent);
    expect(windowForUrl(wanted, true, initial, extent)).toBe(wanted);
  });
});

it('follows the open article, unless the list shows the articles outside the window', () => {
  expect(followsArticle('in-view')).toBe(true);
  expect(followsArticle('outside')).toBe(false);
});

describe('windowAround', () => {
  it('keeps the length of the window, with the time in its middle', () => {
    expect(windowAround({ start: 100, end: 110 }, { start: 0, end: 50 })).toEqual({ start: 80, end: 130 });
  });

  it('shows a longer time whole', () => {
    const { start, end } = windowAround({ start: 1e9, end: 3e9 }, { start: 0, end: 50 });
    expect(start).toBeLessThan(1e9);
    expect(end).toBeGreaterThan(3e9);
  });
});
