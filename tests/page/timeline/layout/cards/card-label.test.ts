import { describe, expect, it } from 'vitest';
import type { TimelineEntries } from '../../../../../src/page/timeline/entries/entries.ts';
import { IntervalIndex } from '../../../../../src/page/timeline/entries/interval-index.ts';
import { intervalIndexesOf } from '../../../../../src/page/timeline/entries/interval-indexes.ts';
import { labelOf } from '../../../../../src/page/timeline/layout/cards/card-label.ts';
import { daily, makeEntries } from '../../make-entries.ts';

const entries = {
  ...makeEntries(daily(3)),
  people: (id: number) => (id === 100 ? ['Ada Okoro'] : ['Jonas Brandt', 'Ada Okoro', 'Ivo Lind', 'Mia Holt']),
  source: () => 'Harbour Post',
  colours: (id: number) => (id === 102 ? [9, 3, -1] : [3, 0]),
  weight: (id: number) => (id === 101 ? 2 : 1),
};

const [index = new IntervalIndex(entries, new Uint32Array())] = intervalIndexesOf(entries, null);

/** The label of the entries `from` to `to` - 1. */
function label(from: number, to: number, chosen = -1, of: TimelineEntries = entries) {
  return labelOf(of, [{ index, from, to }], chosen);
}

describe('labelOf', () => {
  it('shows an entry with its date, and whether it is selected', () => {
    const { people, ...rest } = label(1, 2, 1);
    expect(people()).toEqual(entries.people(101));
    expect(rest).toEqual({
      count: 1,
      counted: '1 articles',
      headlines: ['Headline 101'],
      date: 'Date 101',
      source: 'Harbour Post',
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
    expect(label(1, 2, -1, events)).toMatchObject({ date: 'reported 101', marks: ['inferred'], note: 'denied' });
    expect(label(0, 3, -1, events)).toMatchObject({ date: 'Date 100 to Date 102', marks: [], note: '' });
  });

  it('shows a group with its heaviest headline first, its dates and all its colours', () => {
    const group = label(0, 3);
    expect(group).toMatchObject({ count: 3, date: 'Date 100 to Date 102', selected: false });
    expect(group.headlines).toEqual(['Headline 101', 'Headline 100', 'Headline 102']);
    expect(group.colours).toEqual([0, 3]);
    expect(group.people()).toEqual(['Ada Okoro', 'Jonas Brandt', 'Ivo Lind']);
  });

  it('shows a headline that several members share once', () => {
    expect(label(0, 3, -1, { ...entries, headline: () => 'Flood' }).headlines).toEqual(['Flood']);
  });

  it('shows a group that the selected entry had to stay in with its headline', () => {
    expect(labelOf(entries, [{ index, from: 0, to: 3 }], 2, 2)).toMatchObject({ selected: true });
    expect(labelOf(entries, [{ index, from: 0, to: 3 }], 2, 2).headlines[0]).toBe('Headline 102');
  });

  it('takes only the slots that have a colour', () => {
    expect(label(2, 3).colours).toEqual([3]);
  });
});
