import type { ArticleDetail } from '../contract/index-format.ts';

const mostArticles = 64;
const mostBytes = 100_000;

/**
 * Slices the articles, in order, into files: at most 64 articles and 100 kB of JSON each, a longer article in a file of
 * its own, so that the page fetches little for one article. `first` has the number of each slice's first article.
 */
export function sliceTexts(articles: readonly ArticleDetail[]): { first: number[]; slices: ArticleDetail[][] } {
  const first: number[] = [];
  const slices: ArticleDetail[][] = [];
  let bytes = 0;
  articles.forEach((article, at) => {
    const size = Buffer.byteLength(JSON.stringify(article));
    const last = slices.at(-1);
    if (last && last.length < mostArticles && bytes + size <= mostBytes) {
      last.push(article);
      bytes += size;
    } else {
      first.push(at);
      slices.push([article]);
      bytes = size;
    }
  });
  return { first, slices };
}
