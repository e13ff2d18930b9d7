import type { ArticleRecord } from '../contract/record.ts';
import type { SourceArticle } from './read/source/source-article.ts';
import { draftOf, recordOf } from './draft.ts';
import { addFound, stages } from './pipeline.ts';

/** Articles in a batch: enough for a stage to be worth loading into the caches; more gain little. */
const batchSize = 128;

/**
 * Extracts some articles in batches. Returns their records in the same order; each is the same as that of {@link
 * extractArticle}. A stage runs over the whole batch before the next stage begins, so that its code and its word lists
 * stay in the caches of the processor. Throws StepError with the name of the stage but not of the article: to find
 * that, extract them one by one.
 */
export function extractArticles(articles: readonly SourceArticle[]): ArticleRecord[] {
  const records: ArticleRecord[] = [];
  for (let from = 0; from < articles.length; from += batchSize) {
    let drafts = articles.slice(from, from + batchSize).map(draftOf);
    for (const stage of stages) drafts = drafts.map((draft) => addFound(draft, stage));
    for (const draft of drafts) records.push(recordOf(draft));
  }
  return records;
}

/** Extracts one article. Pure: the record depends on this article alone. Throws StepError. */
export function extractArticle(article: SourceArticle): ArticleRecord {
  return recordOf(stages.reduce(addFound, draftOf(article)));
}
