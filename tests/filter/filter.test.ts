import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCollection } from '../../src/bundle/collection.ts';
import type { Collection } from '../../src/bundle/collection.ts';
import { countWindow } from '../../src/filter/count-in-window.ts';
import { filterCollection } from '../../src/filter/filter.ts';
import type { FilterChoice } from '../../src/filter/filter.ts';
import { numbersOf } from '../../src/filter/names.ts';

const names = ['p0', 'p1', 'p2', 'p3'];

interface Row {
  date: string | null;
  persons: number[];
  keywords: number[];
}

function collectionOf(rows: readonly Row[]): Collection {
  return openCollection({
    format: 'dateline-bundle',
    version: 1,
    title: '',
    folder: '',
    articles: {
      id: rows.map((_, at) => String(at)),
      headline: rows.map(() => ''),
      date: rows.map((row) => row.date),
      persons: rows.map((row) => row.persons),
      keywords: rows.map((row) => row.keywords),
      publisher: rows.map(() => null),
      weight: rows.map(() => 0),
    },
    unreadDates: {},
    persons: names,
    keywords: names,
    publishers: [],
    events: 0,
    texts: [0],
    search: [],
    report: { given: 0, versions: 0, skipped: [], notes: [] },
  });
}

const day = 86_400_000;
const dates = [
  '2001',
  '2001-01',
  '2001-01-01',
  '2001-01/2002-03',
  '2001-01-02T10:00:00',
  '2001-02-01/..',
  '2001-02',
  '2001-03-05',
];
const numbers = fc.subarray([0, 1, 2, 3]);
const rowsOf = fc
  .array(fc.record({ date: fc.constantFrom(null, ...dates), persons: numbers, keywords: numbers }), { maxLength: 12 })
  .map((rows) => {
    const inOrder = openTimes(rows);
    return inOrder;
  });

/** In the order of a bundle: by start, the undated last. */
function openTimes(rows: readonly Row[]): Row[] {
  const startOf = (row: Row): number => {
    const start = collectionOf([row]).times.start[0] ?? Number.NaN;
    return Number.isNaN(start) ? Infinity : start;
  };
  return rows.toSorted((left, right) => (startOf(left) === startOf(right) ? 0 : startOf(left) - startOf(right)));
}

const instant = fc.constantFrom(
  ...['2000-12-31', '2001-01-01', '2001-01-02', '2001-02-01', '2001-03-05', '2002-01-01'].map((text) =>
    Date.parse(text),
  ),
);
const choiceOf: fc.Arbitrary<FilterChoice> = fc.record({
  found: fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).map((all) => Uint32Array.from(all))),
  persons: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  match: fc.constantFrom('any', 'all'),
  keywords: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
  from: fc.option(instant),
  to: fc.option(instant),
});

/** Whether a span or an instant shares a moment with [from, to). */
function overlaps(start: number, end: number, from: number, to: number): boolean {
  return Math.max(start, from) < Math.min(start === end ? start + 1 : end, to);
}

function naive(collection: Collection, rows: readonly Row[], choice: FilterChoice) {
  const { persons, keywords, match, found, from, to } = choice;
  const timeOk = (at: number): boolean =>
    (from === null && to === null) ||
    (rows[at]?.date !== null &&
      overlaps(collection.times.start[at] ?? 0, collection.times.end[at] ?? 0, from ?? -Infinity, to ?? Infinity));
  const others = (at: number): boolean => (found === null || found.includes(at)) && timeOk(at);
  const personOk = (row: Row): boolean =>
    match === 'all'
      ? persons.every((person) => row.persons.includes(person))
      : persons.length === 0 || persons.some((person) => row.persons.includes(person));
  const keywordOk = (row: Row): boolean =>
    keywords.length === 0 || keywords.some((keyword) => row.keywords.includes(keyword));
  const articles = rows.flatMap((row, at) => (others(at) && personOk(row) && keywordOk(row) ? [at] : []));
  const countOf = (test: (row: Row, name: number) => boolean): number[] =>
    names.map((_, name) => rows.filter((row, at) => others(at) && test(row, name)).length);
  return {
    articles,
    dated: articles.filter((at) => rows[at]?.date !== null).length,
    personCounts: countOf(
      (row, name) => keywordOk(row) && row.persons.includes(name) && (match === 'any' || personOk(row)),
    ),
    keywordCounts: countOf((row, name) => personOk(row) && row.keywords.includes(name)),
  };
}

describe('filterCollection', () => {
  it('does what a naive filter does', () => {
    fc.assert(
      fc.property(rowsOf, choiceOf, (rows, choice) => {
        const collection = collectionOf(rows);
        const filtered = filterCollection(collection, choice);
        const expected = naive(collection, rows, choice);
        expect([...filtered.articles]).toEqual(expected.articles);
        expect(filtered.dated).toBe(expected.dated);
        expect([...filtered.personCounts]).toEqual(expected.personCounts);
        expect([...filtered.keywordCounts]).toEqual(expected.keywordCounts);
        expect([...filtered.passes]).toEqual(rows.map((_, at) => Number(expected.articles.includes(at))));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts with match=all what would be left on adding a person', () => {
    fc.assert(
      fc.property(rowsOf, choiceOf, fc.integer({ min: 0, max: 3 }), (rows, choice, person) => {
        const collection = collectionOf(rows);
        const all = { ...choice, match: 'all' as const };
        const added = filterCollection(collection, { ...all, persons: [...choice.persons, person] });
        expect(filterCollection(collection, all).personCounts[person]).toBe(added.articles.length);
      }),
    );
  });
});

describe('countWindow', () => {
  it('counts what overlaps the window', () => {
    fc.assert(
      fc.property(rowsOf, choiceOf, instant, fc.integer({ min: 1, max: 60 }), (rows, choice, start, days) => {
        const collection = collectionOf(rows);
        const { times } = collection;
        const { articles, dated } = filterCollection(collection, choice);
        const end = start + days * day;
        const inView = [...articles.subarray(0, dated)].filter((at) =>
          overlaps(times.start[at] ?? 0, times.end[at] ?? 0, start, end),
        ).length;
        const undated = articles.length - dated;
        expect(countWindow(times, articles, dated, { start, end })).toEqual({
          inView,
          outside: dated - inView,
          undated,
        });
        expect(countWindow(times, articles, dated, null)).toEqual({ inView: dated, outside: 0, undated });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbersOf', () => {
  it('finds positions, and tells the names that are not there', () => {
    expect(numbersOf(['p2', 'x', 'p0', 'p2', 'x'], names)).toEqual({ numbers: [2, 0], unknown: ['x'] });
    expect(numbersOf([], names)).toEqual({ numbers: [], unknown: [] });
    expect(numbersOf(['a'], ['a', 'a'])).toEqual({ numbers: [0], unknown: [] });
  });
});
