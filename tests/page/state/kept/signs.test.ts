import { describe, expect, it } from 'vitest';
import { noMarks } from '../../../../src/page/kept/stored/kept-item.ts';
import { headlineSigns, signsOf } from '../../../../src/page/state/kept/signs.ts';

const starred = { ...noMarks, starred: true, tags: ['quay', 'rain'], note: 'Ask.' };

describe('the signs of an entry', () => {
  it('name everything that is kept of it, in words too', () => {
    expect(signsOf(starred).map(({ words }) => words)).toEqual([
      'starred',
      'with a note',
      'tagged quay',
      'tagged rain',
    ]);
    expect(signsOf(undefined)).toEqual([]);
  });

  it('say that it is new until it is read', () => {
    expect(signsOf(undefined, true)).toEqual([{ sign: 'New', words: 'new' }]);
    expect(signsOf({ ...noMarks, read: true }, true)).toEqual([{ sign: '✓', words: 'read' }]);
  });

  it('are short before a headline', () => {
    const marks = { articles: new Map([[3, starred]]), events: new Map([[1, starred]]), reported: new Map() };
    const signs = headlineSigns(marks, Uint32Array.of(3, 5));
    expect([3, 4, 5].map((article) => signs?.article(article))).toEqual(['★ ✎ # New ', '', 'New ']);
    expect([1, 3].map((event) => signs?.event(event))).toEqual(['★ ✎ # ', '']);
  });
});
