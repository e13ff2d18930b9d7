/** An article that a run over it alone throws for, and the error. */
interface Fault<Article> {
  article: Article;
  error: unknown;
}

// Finds the faulty articles by binary search, so that each article is run some twenty times even in a collection of a
// million.
function faultsOf<Article>(
  articles: readonly Article[],
  run: (articles: readonly Article[]) => unknown,
): Fault<Article>[] {
  try {
    run(articles);
    return [];
  } catch (error) {
    const [article] = articles;
    if (articles.length < 2) return article === undefined ? [] : [{ article, error }];
    const middle = articles.length >>> 1;
    return [...faultsOf(articles.slice(0, middle), run), ...faultsOf(articles.slice(middle), run)];
  }
}

/**
 * Runs over all articles or, where that throws, over all but those that a run throws for even alone. Throws the error
 * itself where no article alone is to blame. `run` must be pure.
 */
export function leaveOutFaulty<Article, Result>(
  articles: readonly Article[],
  run: (articles: readonly Article[]) => Result,
): { result: Result; faults: Fault<Article>[] } {
  try {
    return { result: run(articles), faults: [] };
  } catch (error) {
    const faults = faultsOf(articles, run);
    if (faults.length === 0) throw error;
    const faulty = new Set(faults.map(({ article }) => article));
    const others = leaveOutFaulty(
      articles.filter((article) => !faulty.has(article)),
      run,
    );
    return { result: others.result, faults: [...faults, ...others.faults] };
  }
}
