import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/contract/collection.ts';
import { coMentionsOf, naming } from '../../../src/page/co-mentions/count-co-mentions.ts';
import type { Bins } from '../../../src/page/co-mentions/count-co-mentions.ts';
import { makeCollection } from '../state/filter/make-collection.ts';

const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
const dates = ['-0043-03', '2001', '2001-02', '2001-02-03', '2001-12-31', '2004-06', '2004-06-15', '2019-05-01'];

function rank(date: string | null): number {
  return date === null ? dates.length : dates.indexOf(date);
}

const article = fc.record({
  date: fc.constantFrom(...dates, null),
  persons: fc.subarray(Array.from(names.keys())),
});
const articlesOf = fc.array(article, { maxLength: 30 }).map((rows) =>
  rows.toSorted((a, b) => {
    return rank(a.date) - rank(b.date);
  }),
);
const binsOf: fc.Arbitrary<Bins> = fc.record({
  start: fc.constantFrom(Date.UTC(-100, 0), Date.UTC(2001, 0), Date.UTC(2001, 1, 3)),
  end: fc.constantFrom(Date.UTC(2001, 1, 4), Date.UTC(2001, 2), Date.UTC(2005, 0), Date.UTC(2030, 0)),
  count: fc.integer({ min: 1, max: 40 }),
});

function mentionsOf({ times, columns }: Collection) {
  return { times, persons: columns.person.rows, people: columns.person.names.length };
}

function unitOf(length: number): number {
  if (length >= 730 * 86_400_000) return 4;
  return length >= 59 * 86_400_000 ? 7 : 10;
}

function naive({ times, index }: Collection, articles: readonly number[], person: number, { start, end, count }: Bins) {
  const thatName = (wanted: readonly number[]) =>
    articles.filter((at) => wanted.every((one) => index.articles.persons[at]?.includes(one)));
  const inView = (at: number) => (times.start[at] ?? NaN) >= start && (times.start[at] ?? NaN) < end;
  const bars = (of: readonly number[]) =>
    Array.from({ length: count }, (_, bin) => {
      const size = (end - start) / count;
      return of.filter((at) => inView(at) && Math.floor(((times.start[at] ?? 0) - start) / size) === bin).length;
    });
  const coMentions = Array.from(names.keys())
    .filter((other) => other !== person && thatName([person, other]).length > 0)
    .toSorted((a, b) => thatName([person, b]).length - thatName([person, a]).length || a - b)
    .slice(0, 8)
    .map((other) => {
      const both = thatName([person, other]);
      const seen = both.filter(inView);
      const units = seen.map((at) => {
        const iso = new Date(times.start[at] ?? 0).toISOString();
        return iso.startsWith('-') ? '-0043' : iso.slice(0, unitOf(end - start));
      });
      const sizes = units.map((unit) => units.filter((same) => same === unit).length);
      const mostCount = Math.max(0, ...sizes);
      return {
        person: other,
        count: both.length,
        bars: bars(both),
        inView: seen.length,
        most: units[sizes.indexOf(mostCount)] ?? null,
        mostCount,
      };
    });
  return { coMentions, ownBars: bars(thatName([person])) };
}

function coMentionsIn(collection: Collection, articles: Uint32Array, person: number, bins: Bins) {
  const mentions = mentionsOf(collection);
  return coMentionsOf(mentions, naming(mentions.persons, articles, person), person, bins);
}

describe('coMentionsOf', () => {
  it('does what a naive count does', () => {
    fc.assert(
      fc.property(articlesOf, fc.subarray(Array.from({ length: 30 }, (_, at) => at)), binsOf, (rows, kept, bins) => {
        const collection = makeCollection(rows, names);
        const articles = kept.filter((at) => at < rows.length);
        const { coMentions, ownBars } = coMentionsIn(collection, Uint32Array.from(articles), 3, bins);
        const plain = coMentions.map((coMention) => ({ ...coMention, bars: [...coMention.bars] }));
        expect({ coMentions: plain, ownBars: [...ownBars] }).toEqual(naive(collection, articles, 3, bins));
      }),
      { numRuns: 1000 },
    );
  });

  it('puts each article between the first and the last moment of the window into one bin', () => {
    const rows = ['2001-01-01', '2001-12-31T23:59:59'].map((date) => ({ date, persons: [0, 1] }));
    const bins = { start: Date.UTC(2001, 0), end: Date.UTC(2002, 0), count: 4 };
    const { ownBars, coMentions } = coMentionsIn(makeCollection(rows, names), Uint32Array.of(0, 1), 0, bins);
    expect([...ownBars]).toEqual([1, 0, 0, 1]);
    expect(coMentions.map(({ person, count, bars }) => [person, count, ...bars])).toEqual([[1, 2, 1, 0, 0, 1]]);
  });

  it('has nobody and no bar for a window of no length and a person of no article', () => {
    const collection = makeCollection([{ date: '2001', persons: [1] }], names);
    const nothing = { start: 0, end: 0, count: 3 };
    expect(coMentionsIn(collection, Uint32Array.of(0), 0, nothing)).toMatchObject({
      coMentions: [],
      ownBars: Uint32Array.of(0, 0, 0),
    });
    expect([...coMentionsIn(collection, Uint32Array.of(0), 1, nothing).ownBars]).toEqual([0, 0, 0]);
  });
});
