import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Times } from '../../../../src/contract/collection.ts';
import { openCollection, openEvents } from '../../../../src/contract/collection.ts';
import { decodeIndex } from '../../../../src/contract/decode.ts';
import { decodeEvents } from '../../../../src/contract/decode-pieces.ts';
import { fitWindow } from '../../../../src/page/timeline/entries/windows.ts';
import { layoutCards } from '../../../../src/page/timeline/layout/cards/card-layout.ts';
import { day, makeEntries } from '../make-entries.ts';

const json = (path: string) => readFileSync(`public/data/${path}`, 'utf8');
const index = decodeIndex(json('bundle.json'), 'bundle.json');
const articles = openCollection(index);
const events = openEvents(decodeEvents(json(`${index.folder}/events.json`), 'events.json', index));

/** The drawing at 1440 x 900 pixels without an open article, less its axis; the type is a wide one. */
const drawing = {
  width: 1208,
  height: 353,
  marks: 20,
  most: 110,
  size: null,
  measure: (text: string, type: number) => text.length * type * 0.53,
};

/** Lays out the dated entries of the sample from `from` on. */
function laidOut({ start, end, dated }: Times, headlines: readonly string[], from: number) {
  const numbers = Array.from({ length: dated }, (_, number) => number).filter((number) => (start[number] ?? 0) >= from);
  const spans = numbers.map((number) => ({ start: start[number] ?? 0, end: end[number] ?? 0 }));
  const titles = numbers.map((number) => headlines[number] ?? '');
  const entries = { ...makeEntries(spans), headline: (id: number) => titles[id - 100] ?? '' };
  const extent = { start: spans[0]?.start ?? 0, end: Math.max(...spans.map((span) => span.end)) };
  const view = { ...drawing, window: fitWindow(extent, drawing.width) };
  const layout = layoutCards({ entries, positions: null, chosen: -1 }, view, null);
  const single = layout.cards.filter(({ count }) => count === 1);
  return { size: layout.size, single: single.length, cut: single.filter(({ cut }) => cut).length };
}

describe('the sample', () => {
  it('has at least thirty articles in cards of their own, and at most a third of their headlines is cut', () => {
    const { size, single, cut } = laidOut(articles.times, index.articles.headline, -Infinity);
    expect(size).toBe('M');
    expect(single).toBeGreaterThanOrEqual(30);
    expect(cut).toBeLessThanOrEqual(single / 3);
  });

  it('has at most half of the titles of its events cut', () => {
    const { single, cut } = laidOut(events.times, events.columns.title, Date.UTC(2000, 0, 1));
    expect(single).toBeGreaterThanOrEqual(30);
    expect(cut).toBeLessThanOrEqual(single / 2);
  });

  it('has no title cut where few are in view', () => {
    const from = (events.times.start[events.times.dated - 8] ?? 0) - day;
    expect(laidOut(events.times, events.columns.title, from)).toMatchObject({ cut: 0 });
  });
});
