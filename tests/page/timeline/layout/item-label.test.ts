import type { TimelineEntries } from '../../../../src/page/timeline/entries/entries.ts';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../../src/page/timeline/layout/timeline-item.ts';
import { itemOf } from '../../../../src/page/timeline/layout/timeline-item.ts';
import { labelOf, showsSpan } from '../../../../src/page/timeline/layout/item-label.ts';
import { IntervalIndex } from '../../../../src/page/timeline/entries/interval-index.ts';
import { intervalIndexesOf } from '../../../../src/page/timeline/entries/interval-indexes.ts';
import { daily, makeEntries } from '../make-entries.ts';

const entries = {
  ...makeEntries(daily(3)),
  people: (id: number) => (id === 100 ? ['Ada Okoro'] : ['Jonas Brandt', 'Ada Okoro', 'Ivo Lind', 'Mia Holt']),
  colours: (id: number) => (id === 102 ? [9, 3, -1] : [3, 0]),
  weight: (id: number) => (id === 101 ? 2 : 1),
};

const [index = new IntervalIndex(entries, new Uint32Array())] = intervalIndexesOf(entries, null);
const place = { start: 0, end: 1, row: 0, labelMs: 1 };

function item(from: number, to: number, chosen = -1): TimelineItem {
  return itemOf({ entries, positions: null, chosen }, [{ index, from, to }], 'g', place);
}

describe('faces', () => {
  it('shows an entry with its date, and whether it is selected', () => {
    const { people, ...label } = labelOf(entries, item(1, 2), 101);
    expect(people()).toEqual([]);
    expect(label).toEqual({
      count: 1,
      counted: '1 articles',
      headline: 'Headline 101',
      date: 'Date 101',
      colours: [0, 3],
      selected: true,
      marks: [],
      note: '',
    });
  });

  it('shows an entry with the basis of its date, its marks and its remark, and a group without', () => {
    const events: TimelineEntries = {
      ...entries,
      when: (id) => `reported ${id}`,
      marks: () => ['inferred'],
      note: () => 'denied',
    };
    expect(labelOf(events, item(1, 2), null)).toMatchObject({
      date: 'reported 101',
      marks: ['inferred'],
      note: 'denied',
    });
    expect(labelOf(events, item(0, 3), null)).toMatchObject({ date: 'Date 100 to Date 102', marks: [], note: '' });
  });

  it('shows a group with its heaviest headline, its dates and all its colours', () => {
    const label = labelOf(entries, item(0, 3), 100);
    expect(label).toMatchObject({ count: 3, headline: 'Headline 101', date: 'Date 100 to Date 102', selected: false });
    expect(label.colours).toEqual([0, 3]);
    expect(label.people()).toEqual(['Ada Okoro', 'Jonas Brandt', 'Ivo Lind']);
  });

  it('shows a group that the selected entry had to stay in with its headline', () => {
    expect(labelOf(entries, item(0, 3, 2), 102)).toMatchObject({ headline: 'Headline 102', selected: true });
  });

  it('takes only the slots that have a colour', () => {
    expect(labelOf(entries, item(2, 3), null).colours).toEqual([3]);
  });

  it('draws groups and what is not precise over their span', () => {
    expect(showsSpan(entries, item(0, 1))).toBe(false);
    expect(showsSpan(entries, item(0, 2))).toBe(true);
    expect(showsSpan({ ...entries, precise: () => false }, item(0, 1))).toBe(true);
  });
});
