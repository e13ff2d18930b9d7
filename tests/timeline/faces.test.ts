import { describe, expect, it } from 'vitest';
import type { DrawnItem } from '../../src/timeline/drawn-items.ts';
import { faceOf, showsSpan } from '../../src/timeline/faces.ts';
import { daily, makeEntries } from './make-entries.ts';

const entries = { ...makeEntries(daily(3)), colours: (id: number) => (id === 102 ? [9, 3, -1] : [3, 0]) };

function item(...members: number[]): DrawnItem {
  return { key: 'k', members: Uint32Array.from(members), start: 0, end: 1, lane: 0, long: false };
}

describe('faces', () => {
  it('shows an entry with its date, and whether it is selected', () => {
    expect(faceOf(entries, item(1), 101)).toEqual({
      key: 'k',
      count: 1,
      counted: '1 articles',
      headline: 'Headline 101',
      date: 'Date 101',
      colours: [0, 3],
      selected: true,
      planned: false,
    });
  });

  it('shows a group with its first headline, its dates and all its colours, never as selected', () => {
    const face = faceOf(entries, item(0, 1, 2), 100);
    expect(face).toMatchObject({ count: 3, headline: 'Headline 100', date: 'Date 100 to Date 102', selected: false });
    expect(face.colours).toEqual([0, 3]);
  });

  it('takes only the slots that have a colour', () => {
    expect(faceOf(entries, item(2), null).colours).toEqual([3]);
  });

  it('draws groups and what is not precise over their span', () => {
    expect(showsSpan(entries, item(0))).toBe(false);
    expect(showsSpan(entries, item(0, 1))).toBe(true);
    expect(showsSpan({ ...entries, precise: () => false }, item(0))).toBe(true);
  });
});
