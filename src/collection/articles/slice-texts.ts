import type { ArticleDetail } from '../../contract/index-format.ts';

const mostArticles = 64;
const mostBytes = 100_000;

/**
 * Parts the articles, in order, into runs that are fetched together: at most 64 articles and 100 kB of JSON,
 * an article longer than that alone. `first` has the number of each run's first article.
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
