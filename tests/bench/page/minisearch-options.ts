/** MiniSearch as the benchmarks use it: a prefix for the last word, all words, nothing of the articles but their ids. */
export const miniSearchOptions = {
  fields: ['headline', 'articleBody'],
  searchOptions: {
    combineWith: 'AND' as const,
    prefix: (_term: string, at: number, terms: readonly string[]) => at === terms.length - 1,
  },
};
