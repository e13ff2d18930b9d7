import { describe, expect, it } from 'vitest';
import type { DrawnItem } from '../../../../src/page/timeline/layout/drawn-item.ts';
import { itemOf } from '../../../../src/page/timeline/layout/drawn-item.ts';
import { faceOf, showsSpan } from '../../../../src/page/timeline/layout/faces.ts';
import { Strand } from '../../../../src/page/timeline/entries/strand.ts';
import { strandsOf } from '../../../../src/page/timeline/entries/strands.ts';
import { daily, makeEntries } from '../make-entries.ts';

const entries = {
  ...makeEntries(daily(3)),
  people: (id: number) => (id === 100 ? ['Ada Okoro'] : ['Jonas Brandt', 'Ada Okoro', 'Ivo Lind', 'Mia Holt']),
  colours: (id: number) => (id === 102 ? [9, 3, -1] : [3, 0]),
  weight: (id: number) => (id === 101 ? 2 : 1),
};

const [strand = new Strand(entries, new Uint32Array())] = strandsOf(entries, null);
const place = { start: 0, end: 1, row: 0, labelMs: 1 };

function item(from: number, to: number, chosen = -1): DrawnItem {
  return itemOf({ entries, positions: null, chosen }, [{ strand, from, to }], 'g', place);
}

describe('faces', () => {
  it('shows an entry with its date, and whether it is selected', () => {
    const { people, ...face } = faceOf(entries, item(1, 2), 101);
    expect(people()).toEqual([]);
    expect(face).toEqual({
      count: 1,
      counted: '1 articles',
      headline: 'Headline 101',
      date: 'Date 101',
      colours: [0, 3],
      selected: true,
      planned: false,
    });
  });

  it('shows a group with its heaviest headline, its dates and all its colours', () => {
    const face = faceOf(entries, item(0, 3), 100);
    expect(face).toMatchObject({ count: 3, headline: 'Headline 101', date: 'Date 100 to Date 102', selected: false });
    expect(face.colours).toEqual([0, 3]);
    expect(face.people()).toEqual(['Ada Okoro', 'Jonas Brandt', 'Ivo Lind']);
  });

  it('shows a group that the selected entry had to stay in with its headline', () => {
    expect(faceOf(entries, item(0, 3, 2), 102)).toMatchObject({ headline: 'Headline 102', selected: true });
  });

  it('takes only the slots that have a colour', () => {
    expect(faceOf(entries, item(2, 3), null).colours).toEqual([3]);
  });

  it('draws groups and what is not precise over their span', () => {
    expect(showsSpan(entries, item(0, 1))).toBe(false);
    expect(showsSpan(entries, item(0, 2))).toBe(true);
    expect(showsSpan({ ...entries, precise: () => false }, item(0, 1))).toBe(true);
  });
});
