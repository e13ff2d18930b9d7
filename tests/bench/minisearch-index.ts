import MiniSearch from 'minisearch';
import type { SearchedText } from './bundle-texts.ts';
import { miniSearchOptions } from './page/minisearch-options.ts';

/** The index of some articles as MiniSearch keeps it in a file; an article's id is its number. */
export function miniSearchIndex(articles: readonly SearchedText[]): string {
  const index = new MiniSearch<SearchedText & { id: number }>(miniSearchOptions);
  index.addAll(articles.map((article, id) => ({ ...article, id })));
  return JSON.stringify(index);
}
