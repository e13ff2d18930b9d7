import * as fc from 'fast-check';
import { rowOf } from '../../../../src/contract/collection.ts';
import { byFacet, facets } from '../../../../src/contract/facets.ts';
import type { Collection } from '../../../../src/contract/collection.ts';
import type { Facet } from '../../../../src/contract/facets.ts';
import { articleKinds } from '../../../../src/page/state/filter/article-kinds.ts';
import type { FilterChoice } from '../../../../src/page/state/filter/filter.ts';
import type { FacetChoice } from '../../../../src/page/state/filter/filter-items.ts';
import { makeCollection } from './make-collection.ts';
import type { ArticleSketch } from './make-collection.ts';

const names = ['n0', 'n1', 'n2', 'n3'];
const columns = { organizations: names, places: names, keywords: names, publishers: names, languages: names };
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
const number = fc.option(fc.integer({ min: 0, max: 3 }));
const sketch: fc.Arbitrary<ArticleSketch> = fc.record({
  date: fc.constantFrom(null, ...dates),
  persons: numbers,
  organizations: numbers,
  places: numbers,
  keywords: numbers,
  publisher: number,
  language: number,
  versions: fc.integer({ min: 0, max: 1 }),
  events: fc.integer({ min: 0, max: 1 }),
});

function startOf(article: ArticleSketch): number {
  const start = makeCollection([article], names, columns).times.start[0] ?? Number.NaN;
  return Number.isNaN(start) ? Infinity : start;
}

/** Small collections in the order of a bundle, all facets with the same four names. */
export const collections: fc.Arbitrary<Collection> = fc.array(sketch, { maxLength: 12 }).map((rows) => {
  const inOrder = rows.toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
  return makeCollection(inOrder, names, columns);
});

/** Moments on and between those dates, milliseconds in UTC. */
export const instants = fc.constantFrom(
  ...['2000-12-31', '2001-01-01', '2001-01-02', '2001-02-01', '2001-03-05', '2002-01-01'].map((text) =>
    Date.parse(text),
  ),
);

// Mostly nothing is chosen of a facet, so that something passes them all. Number 4 has no name.
const ofOneFacet: fc.Arbitrary<FacetChoice> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<FacetChoice>({ match: 'any', chosen: [], excluded: [] }) },
  {
    weight: 1,
    arbitrary: fc.record({
      match: fc.constantFrom('any', 'all'),
      chosen: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
      excluded: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
    }),
  },
);

export const filterChoices: fc.Arbitrary<FilterChoice> = fc.record({
  found: fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).map((all) => Uint32Array.from(all))),
  facets: fc.record(byFacet(() => ofOneFacet)),
  only: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...articleKinds]) }),
  from: fc.option(instants, { freq: 1 }),
  to: fc.option(instants, { freq: 1 }),
});

/** Whether a span or an instant shares a moment with [from, to). */
export function overlaps(start: number, end: number, from: number, to: number): boolean {
  return Math.max(start, from) < Math.min(start === end ? start + 1 : end, to);
}

/** What the filter should answer, by looking at every article for every name. */
export function plainScan(collection: Collection, choice: FilterChoice) {
  const { count, index, times } = collection;
  const all = Array.from({ length: count }, (_, at) => at);
  const has = (facet: Facet, article: number, name: number) =>
    rowOf(collection.columns[facet].rows, article).includes(name);
  const others = (at: number): boolean => {
    const { found, from, to, only } = choice;
    if (found && !found.includes(at)) return false;
    if (only.includes('undated') && index.articles.date[at] !== null) return false;
    if (only.includes('events') && index.articles.events[at] === 0) return false;
    if (only.includes('versions') && index.articles.versions[at] === 0) return false;
    if (from === null && to === null) return true;
    return overlaps(times.start[at] ?? NaN, times.end[at] ?? NaN, from ?? -Infinity, to ?? Infinity);
  };
  const lacks = (facet: Facet, at: number, excluded: readonly number[]) =>
    !excluded.some((name) => has(facet, at, name));
  const hasChosen = (facet: Facet, at: number): boolean => {
    const { match, chosen } = choice.facets[facet];
    if (chosen.length === 0) return true;
    return match === 'all' ? chosen.every((name) => has(facet, at, name)) : chosen.some((name) => has(facet, at, name));
  };
  const passesBut = (open: Facet | null, at: number): boolean =>
    others(at) &&
    facets.every(
      (facet) => lacks(facet, at, choice.facets[facet].excluded) && (facet === open || hasChosen(facet, at)),
    );
  /** What the exclusion of one name takes away: all that has it and would pass if it were not excluded. */
  const takenAway = (from: Facet, name: number): number[] =>
    all.filter(
      (at) =>
        has(from, at, name) &&
        others(at) &&
        facets.every((facet) => {
          const { excluded } = choice.facets[facet];
          const left = facet === from ? excluded.filter((other) => other !== name) : excluded;
          return lacks(facet, at, left) && hasChosen(facet, at);
        }),
    );
  const articles = all.filter((at) => passesBut(null, at));
  return {
    articles,
    dated: articles.filter((at) => index.articles.date[at] !== null).length,
    passes: all.map((at) => Number(articles.includes(at))),
    counts: byFacet((facet) => {
      const { match, excluded } = choice.facets[facet];
      const open = match === 'any' ? facet : null;
      return names.map((_, name) =>
        excluded.includes(name)
          ? takenAway(facet, name).length
          : all.filter((at) => passesBut(open, at) && has(facet, at, name)).length,
      );
    }),
  };
}
