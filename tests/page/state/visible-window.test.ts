import { describe, expect, it } from 'vitest';
import { followsArticle, initialWindow, windowForUrl } from '../../../src/page/state/visible-window.ts';

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
