import { openCollection } from '../../src/contract/collection.ts';
import { byFacet, facets } from '../../src/contract/facets.ts';
import type { Collection } from '../../src/contract/collection.ts';
import type { Facet } from '../../src/contract/facets.ts';
import { bundleFormat, bundleVersion } from '../../src/contract/index-format.ts';
import { filterCollection } from '../../src/page/state/filter/filter.ts';
import type { FacetChoice } from '../../src/page/state/filter/filter-items.ts';
import { choiceIn } from '../../src/page/state/filter/names.ts';
import type { FacetNames } from '../../src/page/state/filter/names.ts';
import { makeCollection, seededRandom } from './collection.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { inTurns } from './turns.ts';

const articleCount = 10_000;
/** How many names each facet has, and how many of them an article has at most. */
const sizes: Record<Facet, [names: number, most: number]> = {
  person: [2000, 4],
  org: [1500, 4],
  place: [800, 5],
  keyword: [5000, 8],
  source: [40, 1],
  lang: [6, 1],
};

/** An article as an object: its time, and its names by facet. */
interface PlainArticle {
  time: number;
  names: Record<Facet, string[]>;
}

/** Numbers of the names of an article, low ones much more often. */
function pick(random: () => number, [names, most]: [number, number]): number[] {
  const count = most === 1 ? 1 : 1 + Math.floor(random() * most);
  return [...new Set(Array.from({ length: count }, () => Math.floor(names * random() ** 3)))];
}

const nameOf = (facet: Facet, number: number) => `${facet} number ${number}`;

/** The same articles laid out in typed arrays, and as objects. */
function bothWays(): { collection: Collection; articles: PlainArticle[] } {
  const random = seededRandom(5);
  const rows = makeCollection(articleCount).map(({ day }) => ({
    day,
    numbers: byFacet((facet) => pick(random, sizes[facet])),
  }));
  const names = byFacet((facet) => Array.from({ length: sizes[facet][0] }, (_, number) => nameOf(facet, number)));
  const column = (facet: Facet) => rows.map(({ numbers }) => numbers[facet]);
  const nothing = rows.map(() => 0);
  const collection = openCollection({
    format: bundleFormat,
    version: bundleVersion,
    title: '',
    folder: '',
    articles: {
      id: rows.map((_, at) => String(at)),
      headline: rows.map(() => ''),
      date: rows.map(({ day }) => new Date(day).toISOString().slice(0, 10)),
      persons: column('person'),
      organizations: column('org'),
      places: column('place'),
      keywords: column('keyword'),
      publisher: column('source').map(([number = null]) => number),
      language: column('lang').map(([number = null]) => number),
      versions: nothing,
      events: nothing,
      weight: nothing,
    },
    unreadDates: {},
    persons: names.person,
    organizations: names.org,
    places: names.place,
    keywords: names.keyword,
    publishers: names.source,
    languages: names.lang,
    events: 0,
    texts: [0],
    search: { first: [], prefixes: [] },
    report: { given: articleCount, versions: 0, skipped: [], notes: [] },
  });
  const articles = rows.map(({ day, numbers }) => ({
    time: day,
    names: byFacet((facet) => numbers[facet].map((number) => nameOf(facet, number))),
  }));
  return { collection, articles };
}

type Named = Record<Facet, FacetNames>;

/** What a visitor might choose one after the other: a person, a place with it, without a keyword, of one source. */
const choices: Named[] = (() => {
  const nothing = byFacet((): FacetNames => ({ match: 'any', chosen: [], excluded: [] }));
  const person = { ...nothing.person, chosen: [nameOf('person', 0), nameOf('person', 3)] };
  const place = { ...nothing.place, chosen: [nameOf('place', 1)] };
  const keyword = { ...nothing.keyword, excluded: [nameOf('keyword', 0)] };
  const source = { ...nothing.source, chosen: [nameOf('source', 0), nameOf('source', 1)] };
  const chosenTogether: FacetNames = { ...person, match: 'all' };
  return [
    nothing,
    { ...nothing, person },
    { ...nothing, person, place },
    { ...nothing, keyword, source },
    { ...nothing, person: chosenTogether, keyword },
  ];
})();

const [from, to] = [Date.UTC(2019, 3, 1), Date.UTC(2022, 5, 1)];

function passes({ time, names }: PlainArticle, choice: Named, open: Facet | null): boolean {
  if (time < from || time >= to) return false;
  return facets.every((facet) => {
    const { match, chosen, excluded } = choice[facet];
    if (excluded.some((name) => names[facet].includes(name))) return false;
    if (chosen.length === 0 || (facet === open && match === 'any')) return true;
    return match === 'all'
      ? chosen.every((name) => names[facet].includes(name))
      : chosen.some((name) => names[facet].includes(name));
  });
}

/**
 * What passes, and for each facet how many of what its own choice leaves aside have each name; of an excluded name, how
 * many it takes away.
 */
function filterObjects(articles: readonly PlainArticle[], choice: Named) {
  const counts = byFacet((facet) => {
    const found = new Map<string, number>();
    for (const { names } of articles.filter((article) => passes(article, choice, facet)))
      for (const name of names[facet]) found.set(name, (found.get(name) ?? 0) + 1);
    const { excluded } = choice[facet];
    for (const name of excluded) {
      const without = { ...choice[facet], excluded: excluded.filter((other) => other !== name) };
      const left = articles.filter(
        (article) => article.names[facet].includes(name) && passes(article, { ...choice, [facet]: without }, null),
      );
      found.set(name, left.length);
    }
    return found;
  });
  return { articles: articles.filter((article) => passes(article, choice, null)), counts };
}

function filterColumns(collection: Collection, choice: Named) {
  const facetChoices: Record<Facet, FacetChoice> = byFacet((facet) =>
    choiceIn(choice[facet], collection.columns[facet].names),
  );
  return filterCollection(collection, { found: null, facets: facetChoices, only: [], from, to });
}

const repeats = 4;

async function timeEach(work: (choice: Named) => unknown): Promise<number> {
  const before = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) for (const choice of choices) work(choice);
  return (performance.now() - before) / (repeats * choices.length);
}

/** Throws if the two ways differ, so that nothing is measured that does less. */
function checkSame(collection: Collection, articles: readonly PlainArticle[]): void {
  for (const choice of choices) {
    const [ours, theirs] = [filterColumns(collection, choice), filterObjects(articles, choice)];
    const same = facets.every((facet) =>
      collection.columns[facet].names.every(
        (name, at) => (theirs.counts[facet].get(name) ?? 0) === ours.counts[facet][at],
      ),
    );
    if (!same || ours.articles.length !== theirs.articles.length) throw new Error('the two filters do not agree');
  }
}

/** A choice applied to 10,000 articles, with the counts of all six facets, against filtering an array of objects for them. */
export async function facetCounts(): Promise<Measurement> {
  const { collection, articles } = bothWays();
  checkSame(collection, articles);
  const series = await inTurns(
    () => timeEach((choice) => filterColumns(collection, choice)),
    () => timeEach((choice) => filterObjects(articles, choice)),
  );
  return compare('facet-counts', 0.1, 'ms', series);
}
