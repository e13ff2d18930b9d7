import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntries } from '../../../../../src/page/timeline/entries/entries.ts';
import { listed } from '../../../../../src/page/timeline/entries/entry-ranges.ts';
import { positionOf } from '../../../../../src/page/timeline/entries/interval-indexes.ts';
import type { Card, CardView } from '../../../../../src/page/timeline/layout/cards/card.ts';
import type { CardLayout, FormerCards } from '../../../../../src/page/timeline/layout/cards/card-layout.ts';
import { layoutCards, neededHeight } from '../../../../../src/page/timeline/layout/cards/card-layout.ts';
import type { Span } from '../../make-entries.ts';
import { anySpans, anyView, daily, day, makeEntries, overlapping } from '../../make-entries.ts';
import { measure } from '../measure.ts';

const january = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, 1, 1) };
const view: CardView = { window: january, width: 1200, height: 420, marks: 20, measure, most: 110, size: null };

function lay(spans: readonly Span[], on: CardView = view, selected: number | null = null, former?: FormerCards) {
  const entries = makeEntries(spans);
  return layoutCards({ entries, positions: null, chosen: positionOf(entries, selected) }, on, former ?? null);
}

/** What a layout passes on to the next one. */
function formerOf({ size, cards }: CardLayout, atRest: boolean): FormerCards {
  const places = new Map(cards.filter(({ row }) => row >= 0).map((card) => [card.key, card]));
  return { size, sameScale: true, atRest, place: (key) => places.get(key) };
}

function positionsIn({ members }: Card): number[] {
  return listed(members, Infinity);
}

/** The left edge of a card, in pixels from that of the view. */
function leftOf({ at, offset }: Card, { window, width }: CardView): number {
  return ((at - window.start) / (window.end - window.start)) * width - offset;
}

/** Spans with different headlines, of up to some twenty words. */
function titled(entries: TimelineEntries): TimelineEntries {
  return { ...entries, headline: (id) => 'word '.repeat(1 + (id % 20)).trim() };
}

/** Entries of a day, three days apart. */
function thirdDays(count: number): Span[] {
  return daily(count).map((_, at) => ({
    start: january.start + (3 * at + 2) * day,
    end: january.start + (3 * at + 3) * day,
  }));
}

const shuffledIds = fc.integer({ min: 100, max: 500 });

describe('layoutCards', () => {
  it('puts every entry in and around the view into exactly one card', () => {
    fc.assert(
      fc.property(anySpans, anyView, shuffledIds, (spans, anywhere, selected) => {
        const { cards, safe } = lay(spans, { ...view, ...anywhere }, selected);
        expect(safe.start).toBeLessThanOrEqual(anywhere.window.start);
        expect(safe.end).toBeGreaterThanOrEqual(anywhere.window.end);
        const drawn = cards.flatMap(positionsIn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toEqual(expect.arrayContaining(overlapping(makeEntries(spans), safe)));
        expect(new Set(cards.map((card) => card.key)).size).toBe(cards.length);
        expect(cards.map((card) => card.count)).toEqual(cards.map((card) => positionsIn(card).length));
      }),
    );
  });

  it('never lays one card over another, and each touches its stem', () => {
    fc.assert(
      fc.property(anySpans, anyView, shuffledIds, (spans, anywhere, selected) => {
        const on = { ...view, ...anywhere };
        const entries = titled(makeEntries(spans));
        const chosen = positionOf(entries, selected);
        const { cards, size } = layoutCards({ entries, positions: null, chosen }, on, null);
        const rowOf = ({ row }: Card) => (size === 'S' ? row : Math.max(0, row));
        for (const { offset, width } of cards) expect(offset >= 0 && offset <= width).toBe(true);
        const inOrder = cards.toSorted((a, b) => rowOf(a) - rowOf(b) || leftOf(a, on) - leftOf(b, on));
        const overlaps = inOrder.filter((card, at) => {
          const next = inOrder[at + 1];
          // Widths and offsets are rounded to whole pixels.
          return next && rowOf(next) === rowOf(card) && leftOf(card, on) + card.width > leftOf(next, on) + 2;
        });
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it('draws a bounded number of cards, in the rows that fit', () => {
    fc.assert(
      fc.property(anySpans, anyView, (spans, anywhere) => {
        const { cards, size } = lay(spans, { ...view, ...anywhere });
        expect(cards.length).toBeLessThanOrEqual(130);
        const pitch = { L: 87, M: 43, S: 26 }[size];
        const most = Math.max(0, anywhere.height - (size === 'S' ? 46 : 0)) / pitch;
        for (const { row } of cards) expect(row).toBeLessThan(Math.max(1, most));
      }),
    );
  });

  it('keeps each card above the lowest row in its row while the view pans, and on its side during the gesture', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -200, max: 200 }), fc.boolean(), (anyLength, by, atRest) => {
        // A longer time has its stem in the middle of its visible part, which moves.
        const spans = anyLength.filter(({ start, end }) => end - start <= day);
        const window = { start: -100 * day, end: 100 * day };
        const before = lay(spans, { ...view, window });
        const moved = { start: window.start + by * 3_600_000, end: window.end + by * 3_600_000 };
        const after = lay(spans, { ...view, window: moved }, null, formerOf(before, atRest));
        fc.pre(after.size === before.size);
        const old = new Map(before.cards.map((card) => [card.key, card]));
        const changed = after.cards.filter((card) => {
          const was = old.get(card.key);
          const seen = card.at >= moved.start && card.at <= moved.end;
          if (!was || !seen || was.row <= 0 || card.row < 0) return false;
          return card.row !== was.row || (!atRest && card.offset > 0 !== was.offset > 0);
        });
        expect(changed).toEqual([]);
      }),
    );
  });

  it('keeps the size of the cards until the gesture ends', () => {
    const few = lay(thirdDays(5));
    const zoomed = { ...view, window: { start: january.start, end: january.start + 400 * day } };
    const former = { ...formerOf(few, false), sameScale: false };
    expect(few.size).toBe('L');
    expect(lay(daily(300), zoomed, null, former).size).toBe('L');
    expect(lay(daily(300), zoomed, null, { ...former, atRest: true }).size).toBe('S');
  });

  it('chooses the size by what there is room for', () => {
    expect(lay(thirdDays(8)).size).toBe('L');
    expect(lay(thirdDays(8), { ...view, height: 150 }).size).toBe('M');
    expect(lay(daily(31)).size).toBe('M');
    expect(lay(daily(31), { ...view, height: 80 }).size).toBe('S');
  });

  it('gives the selected entry a card of its own, whatever is in its way', () => {
    const together = Array.from({ length: 60 }, () => ({
      start: january.start + 9 * day,
      end: january.start + 10 * day,
    }));
    const { cards } = lay(together, view, 157);
    expect(cards.find((card) => card.key === 'a:157')?.row).toBeGreaterThanOrEqual(0);
    expect(cards.reduce((sum, card) => sum + card.count, 0)).toBe(60);
  });

  it('prefers the heavier entries', () => {
    const spans = Array.from({ length: 200 }, () => ({
      start: january.start + 9 * day,
      end: january.start + 10 * day,
    }));
    const entries = { ...makeEntries(spans), weight: (id: number) => (id === 277 ? 5 : 1) };
    const { cards } = layoutCards({ entries, positions: null, chosen: -1 }, view, null);
    expect(cards.find((card) => card.key === 'a:277')?.row).toBe(0);
  });

  it('computes the height at which everything is large, which is as much as there is for many', () => {
    const needed = (spans: readonly Span[], height: number) =>
      neededHeight({ entries: makeEntries(spans), positions: null, chosen: -1 }, { ...view, height }, 2000);
    expect(needed(thirdDays(2), 420)).toBe(174);
    // It does not depend on the present height, which follows from it.
    expect(needed(thirdDays(9), 174)).toBe(needed(thirdDays(9), 800));
    expect(lay(thirdDays(9), { ...view, height: needed(thirdDays(9), 174) }).size).toBe('L');
    expect(
      needed(
        Array.from({ length: 90 }, () => january),
        420,
      ),
    ).toBe(2000);
  });

  it('has what began long before the view at the left edge', () => {
    const centuries = Array.from({ length: 90 }, () => ({ start: Date.UTC(1950, 0, 1), end: Date.UTC(2050, 0, 1) }));
    const { cards } = lay(centuries);
    const group = cards.find(({ count }) => count > 1);
    expect(group && leftOf(group, view)).toBeCloseTo(0, 0);
    expect(group?.count).toBeGreaterThan(60);
  });

  it('shows nothing of nothing', () => {
    expect(lay([], view, 5).cards).toEqual([]);
  });

  it('asks about as many entries, however many there are, once their leaders are known', () => {
    let asked = 0;
    const days = Array.from({ length: 100_000 }, (_, at) => daily(1, january.start + (at % 900) * day)).flat();
    const weight = (id: number) => {
      asked++;
      return id % 17;
    };
    const source = { entries: { ...makeEntries(days), weight }, positions: null, chosen: -1 };
    const years = { start: january.start, end: january.start + 900 * day };
    layoutCards(source, { ...view, window: years }, null);
    asked = 0;
    layoutCards(source, { ...view, window: { ...years, end: years.start + 400 * day } }, null);
    expect(asked).toBeLessThan(8000);
  });
});
