/** The facets by which articles are filtered, as URLs and search fields spell them. */
export type Facet = 'person' | 'org' | 'place' | 'keyword' | 'source' | 'lang';

/** Makes a record with one value for each facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    person: make('person'),
    org: make('org'),
    place: make('place'),
    keyword: make('keyword'),
    source: make('source'),
    lang: make('lang'),
  };
}

/**
 * The columns of `bundle.json` that encode a facet: its names, most frequent first, and for each article the numbers of
 * those that it has. With `single` an article has at most one name, and its entry is a number or null, not a list.
 */
export const facetColumns = {
  person: { names: 'persons', articles: 'persons', single: false },
  org: { names: 'organizations', articles: 'organizations', single: false },
  place: { names: 'places', articles: 'places', single: false },
  keyword: { names: 'keywords', articles: 'keywords', single: false },
  source: { names: 'publishers', articles: 'publisher', single: true },
  lang: { names: 'languages', articles: 'language', single: true },
} as const satisfies Record<Facet, { names: string; articles: string; single: boolean }>;

/** All facets in a fixed order. */
export const facets: readonly Facet[] = Object.values(byFacet((facet) => facet));
