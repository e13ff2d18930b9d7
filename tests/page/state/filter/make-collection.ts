import { openCollection } from '../../../../src/contract/collection.ts';
import type { Collection } from '../../../../src/contract/collection.ts';
import { bundleFormat, bundleVersion } from '../../../../src/contract/index-format.ts';
import type { BundleIndex } from '../../../../src/contract/index-format.ts';

type Columns = BundleIndex['articles'];

/** What a test says about an article, by numbers of the name columns; the rest is empty. */
export interface ArticleSketch {
  date: string | null;
  persons: number[];
  organizations?: number[];
  places?: number[];
  keywords?: number[];
  publisher?: number | null;
  language?: number | null;
  versions?: number;
  events?: number;
}

function columnsOf(articles: readonly ArticleSketch[]): Columns {
  return {
    id: articles.map((_, at) => String(at)),
    headline: articles.map(() => ''),
    date: articles.map(({ date }) => date),
    persons: articles.map((article) => article.persons),
    organizations: articles.map(({ organizations = [] }) => organizations),
    places: articles.map(({ places = [] }) => places),
    keywords: articles.map(({ keywords = [] }) => keywords),
    publisher: articles.map(({ publisher = null }) => publisher),
    language: articles.map(({ language = null }) => language),
    versions: articles.map(({ versions = 0 }) => versions),
    events: articles.map(({ events = 0 }) => events),
    weight: articles.map(() => 0),
  };
}

/** A collection of bare articles, in the order of a bundle: by time, the undated last. `names` are the other name columns. */
export function makeCollection(
  articles: readonly ArticleSketch[],
  persons: readonly string[],
  names: Partial<Pick<BundleIndex, 'organizations' | 'places' | 'keywords' | 'publishers' | 'languages'>> = {},
): Collection {
  return openCollection({
    format: bundleFormat,
    version: bundleVersion,
    title: '',
    folder: '',
    articles: columnsOf(articles),
    unreadDates: {},
    persons: [...persons],
    organizations: [],
    places: [],
    keywords: [],
    publishers: [],
    languages: [],
    ...names,
    events: 0,
    texts: [0],
    search: { first: [], prefixes: [] },
    report: { given: 0, versions: 0, skipped: [], notes: [] },
  });
}
