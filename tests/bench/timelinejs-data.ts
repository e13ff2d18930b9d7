import type { BenchArticle } from './collection.ts';
import { recordsOf } from './records.ts';

/** A collection as TimelineJS reads it: JSON with a slide an article, headline and text. */
export function timelineJsData(articles: readonly BenchArticle[]): string {
  const events = recordsOf(articles).map(({ id, headline, articleBody, datePublished }) => {
    const [year, month, day] = (datePublished ?? '').split('-');
    return { unique_id: id, start_date: { year, month, day }, text: { headline, text: `<p>${articleBody}</p>` } };
  });
  return JSON.stringify({ events });
}
