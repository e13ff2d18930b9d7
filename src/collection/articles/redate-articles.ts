import type { Correction } from '../../contract/corrections.ts';
import type { ArticleRecord } from '../../contract/record.ts';
import { replaceFields, wholeRecord } from '../../contract/replace-fields.ts';
import { extractArticle } from '../../extract/extract-article.ts';

function redated<Given extends ArticleRecord>(record: Given, datePublished: string): Given {
  const datePublishedOrigin = 'corrections' as const;
  const { headline, headlineOrigin, datePublishedText: _unread, ...source } = wholeRecord(record);
  const given = { ...source, ...(headlineOrigin === 'given' && { headline }), datePublished, datePublishedOrigin };
  const { dates, events } = extractArticle(given);
  return replaceFields(record, { datePublished, datePublishedOrigin, datePublishedText: undefined, dates, events });
}

/**
 * Gives articles the publication dates of the corrections, and resolves the times in their texts again, since many are
 * relative to it.
 */
export function redateArticles<Given extends ArticleRecord>(
  records: readonly Given[],
  corrections: readonly Correction[],
): Given[] {
  const dates = new Map<string, string>();
  for (const correction of corrections)
    if (correction.kind === 'article-date') dates.set(correction.article, correction.date);
  if (dates.size === 0) return [...records];
  return records.map((record) => {
    const date = dates.get(record.id);
    return date === undefined || date === record.datePublished ? record : redated(record, date);
  });
}
