import type { PostingsList } from '../codec/postings-block.ts';

/** The articles that have some term, ascending, and its frequency in each. */
export interface TermFrequencies {
  articles: Uint32Array;
  frequencies: Uint32Array;
}

/** The frequencies of a postings list in the headlines alone. */
export function inHeadline({ articles, headline }: PostingsList): TermFrequencies {
  return {
    articles: articles.filter((_, at) => headline[at] !== 0),
    frequencies: headline.filter((frequency) => frequency !== 0),
  };
}

/**
 * The union of several lists in a collection of `size` articles, their frequencies added. A single list is returned as
 * it is.
 */
export function union(lists: readonly TermFrequencies[], size: number): TermFrequencies {
  const [single] = lists;
  if (!single) return { articles: new Uint32Array(), frequencies: new Uint32Array() };
  if (lists.length === 1) return single;
  const sums = new Uint32Array(size);
  for (const { articles, frequencies } of lists)
    for (let at = 0; at < articles.length; at++) {
      const article = articles[at] ?? 0;
      sums[article] = (sums[article] ?? 0) + (frequencies[at] ?? 0);
    }
  const articles = new Uint32Array(size);
  let length = 0;
  for (let article = 0; article < size; article++) if (sums[article] !== 0) articles[length++] = article;
  const found = articles.slice(0, length);
  return { articles: found, frequencies: found.map((article) => sums[article] ?? 0) };
}
