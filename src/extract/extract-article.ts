import type { ArticleRecord } from '../contract/record.ts';
import type { SourceArticle } from './read/source-article.ts';
import { draftOf, recordOf } from './draft.ts';
import { stages } from './pipeline.ts';
import { inStep } from '../base/step-error.ts';

/** So many that the code of a stage is worth fetching, so few that what they hold stays near. */
const together = 16;

/**
 * The records of some articles, in their order, each the same as of {@link extractArticle}. Stage by stage over several
 * articles: one by one, each stage would find its code and its word lists gone from the processor's caches. Throws
 * StepError that names the stage; which of the articles it was, {@link extractArticle} tells.
 */
export function extractArticles(articles: readonly SourceArticle[]): ArticleRecord[] {
  const records: ArticleRecord[] = [];
  for (let from = 0; from < articles.length; from += together) {
    const drafts = articles.slice(from, from + together).map(draftOf);
    for (const [name, stage] of stages) for (const draft of drafts) inStep(name, () => stage(draft));
    for (const draft of drafts) records.push(recordOf(draft));
  }
  return records;
}

/** Runs every stage over one article. Pure: the record depends on this article alone. Throws StepError. */
export function extractArticle(article: SourceArticle): ArticleRecord {
  const draft = draftOf(article);
  for (const [name, stage] of stages) inStep(name, () => stage(draft));
  return recordOf(draft);
}
