import { openCollection } from '../../src/bundle/collection.ts';
import type { Collection } from '../../src/bundle/collection.ts';

/** A collection of bare articles, in the order of a bundle: by time, the undated last. */
export function makeCollection(
  articles: readonly { date: string | null; persons: number[] }[],
  persons: readonly string[],
): Collection {
  return openCollection({
    format: 'dateline-bundle',
    version: 1,
    title: '',
    folder: '',
    articles: {
      id: articles.map((_, at) => String(at)),
      headline: articles.map(() => ''),
      date: articles.map(({ date }) => date),
      persons: articles.map((article) => article.persons),
      keywords: articles.map(() => []),
      publisher: articles.map(() => null),
      weight: articles.map(() => 0),
    },
    unreadDates: {},
    persons: [...persons],
    keywords: [],
    publishers: [],
    events: 0,
    texts: [0],
    search: [],
    report: { given: 0, versions: 0, skipped: [], notes: [] },
  });
}
