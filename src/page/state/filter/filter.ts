import { lowerBound } from '../../../base/binary-search.ts';
import { facets } from '../../../contract/facets.ts';
import type { Collection } from '../../../contract/collection.ts';
import type { Facet } from '../../../contract/facets.ts';
import type { ArticleKind } from './article-kinds.ts';
import { countNames, filteredOut, markItems, unmarked } from './filter-items.ts';
import type { ItemChoice, Marks } from './filter-items.ts';

/** The reader's choice of filters for articles. */
export interface FilterChoice extends ItemChoice {
  /** An article must be of all these kinds. */
  only: readonly ArticleKind[];
}

/** The result of the filters. */
export interface Filtered {
  /** By article number: 1 if the article passes, else 0. */
  passes: Uint8Array;
  /** Numbers of the passing articles in time order, the undated last. */
  articles: Uint32Array;
  /** How many of `articles` are dated; they come first. */
  dated: number;
  /** Facet counts by number, as {@link countNames} gives them. */
  counts: Record<Facet, Uint32Array>;
}

/** Sets the bit of the articles that are not of the chosen kinds. */
function markKinds({ times, index }: Collection, only: readonly ArticleKind[], marks: Marks): void {
  if (only.includes('undated')) marks.fill(filteredOut, 0, times.dated);
  for (const column of ['events', 'versions'] as const)
    if (only.includes(column))
      index.articles[column].forEach((number, article) => {
        if (number === 0) marks[article] = filteredOut;
      });
}

/** Caches the result without filters, so that clearing the filters computes nothing. */
const unfiltered = new WeakMap<Collection, Filtered>();

function asksForAll({ found, facets: choices, only, from, to }: FilterChoice): boolean {
  return (
    found === null &&
    only.length === 0 &&
    from === null &&
    to === null &&
    facets.every((facet) => choices[facet].chosen.length + choices[facet].excluded.length === 0)
  );
}

/** Filters a collection, and counts the names of each facet under the other filters. */
export function filterCollection(collection: Collection, choice: FilterChoice): Filtered {
  if (!asksForAll(choice)) return filtered(collection, choice);
  const all = unfiltered.get(collection) ?? filtered(collection, choice);
  unfiltered.set(collection, all);
  return all;
}

function filtered(collection: Collection, choice: FilterChoice): Filtered {
  const marks = markItems(collection, choice, null);
  markKinds(collection, choice.only, marks);
  const { passes, numbers } = unmarked(marks);
  const { dated } = collection.times;
  return {
    passes,
    articles: numbers,
    dated: lowerBound(numbers, (article) => article < dated),
    counts: countNames(collection, choice.facets, marks),
  };
}
