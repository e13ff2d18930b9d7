import type { ArticleDetail } from '../contract/index-format.ts';

const mostArticles = 64;
const mostBytes = 100_000;

function* slicesOf(articles: Iterable<ArticleDetail>, first: readonly number[]): Generator<ArticleDetail[]> {
  let [at, slice] = [0, 0];
  let articlesOfSlice: ArticleDetail[] = [];
  for (const article of articles) {
    if (at++ === first[slice + 1]) {
      yield articlesOfSlice;
      articlesOfSlice = [];
      slice++;
    }
    articlesOfSlice.push(article);
  }
  if (articlesOfSlice.length > 0) yield articlesOfSlice;
}

/**
 * Slices the articles, in order, into files: at most 64 articles and 100 kB of JSON each, a longer article in a file of
 * its own, so that the page fetches little for one article. `first` has the number of each slice's first article. The
 * articles are iterated once here, and again whenever the slices are.
 */
export function sliceTexts(articles: Iterable<ArticleDetail>): {
  first: number[];
  slices: Iterable<ArticleDetail[]>;
} {
  const first: number[] = [];
  let [at, bytes] = [0, 0];
  for (const article of articles) {
    const size = Buffer.byteLength(JSON.stringify(article));
    const begun = first.at(-1);
    if (begun === undefined || at - begun >= mostArticles || bytes + size > mostBytes) {
      first.push(at);
      bytes = 0;
    }
    bytes += size;
    at++;
  }
  return { first, slices: { [Symbol.iterator]: () => slicesOf(articles, first) } };
}
