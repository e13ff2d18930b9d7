import { describe, expect, it } from 'vitest';
import { followsArticle, visibleWindow, windowForUrl } from '../../../src/page/state/visible-window.ts';

const all = { start: Float64Array.of(0, 100, 5000), end: Float64Array.of(10, 110, 5010), dated: 3 };
const opening = { start: 0, end: 200 };

describe('visibleWindow', () => {
  it('is the window of the URL, whatever is open', () => {
    expect(visibleWindow({ start: 1, end: 2 }, opening, 2, all)).toEqual({ start: 1, end: 2 });
    expect(visibleWindow({ start: 1, end: 2 }, null, null, all)).toEqual({ start: 1, end: 2 });
  });

  it('is otherwise the initial window, panned to the open entry if that is outside', () => {
    expect(visibleWindow(null, opening, null, all)).toBe(opening);
    expect(visibleWindow(null, opening, 1, all)).toBe(opening);
    expect(visibleWindow(null, opening, 2, all)).toEqual({ start: 4905, end: 5105 });
  });

  it('is the whole span without either', () => {
    expect(visibleWindow(null, null, 2, all)).toBeNull();
  });
});

describe('windowForUrl', () => {
  const extent = { start: 0, end: 5010 };
  const wanted = { start: 5, end: 50 };

  it('omits a window that equals the whole span', () => {
    expect(windowForUrl(wanted, false, null, extent)).toBe(wanted);
    expect(windowForUrl(wanted, true, null, extent)).toBeNull();
    expect(windowForUrl(null, true, null, extent)).toBeNull();
  });

  it('writes the whole span if a URL without a window would show another', () => {
    expect(windowForUrl(null, true, opening, extent)).toBe(extent);
    expect(windowForUrl(wanted, true, opening, extent)).toBe(wanted);
  });
});

it('follows the open article, unless the list shows the articles outside the window', () => {
  expect(followsArticle('in-view')).toBe(true);
  expect(followsArticle('outside')).toBe(false);
});
