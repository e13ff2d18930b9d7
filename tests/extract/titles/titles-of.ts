import type { EventMention } from '../../../src/contract/record.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';

/** The events of a text that was published on 6 November 2023. */
export function eventsOf(text: string): EventMention[] {
  return extractArticle({
    source: 'a.txt',
    headline: 'Notes',
    datePublished: '2023-11-06',
    datePublishedOrigin: 'header',
    articleBody: text,
  }).events;
}

/** The title of the event whose trigger is a word of the text. */
export function titleOf(text: string, trigger: string): string | undefined {
  return eventsOf(text).find(({ trigger: [start, end] }) => text.slice(start, end) === trigger)?.title;
}
