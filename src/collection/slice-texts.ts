import type { ArticleDetail } from '../contract/index-format.ts';

const mostArticles = 64;
const mostBytes = 100_000;
const encoder = new TextEncoder();

/**
 * Slices the articles, in order, into files: at most 64 articles and 100 kB of JSON each, a longer article in a file of
 * its own, so that the page fetches little for one article. A slice has the JSON of each of its articles, which is
 * written once. The articles are read when the slices are iterated.
 */
export function* sliceTexts(articles: Iterable<ArticleDetail>): Generator<string[]> {
  let slice: string[] = [];
  let bytes = 0;
  for (const article of articles) {
    const json = JSON.stringify(article);
    const size = encoder.encode(json).length;
    if (slice.length > 0 && (slice.length === mostArticles || bytes + size > mostBytes)) {
      yield slice;
      slice = [];
      bytes = 0;
    }
    slice.push(json);
    bytes += size;
  }
  if (slice.length > 0) yield slice;
}
