import { articleOfFields } from '../fields/article-of-fields.ts';
import { edtfOfLocalDate } from '../fields/local-date.ts';
import { markupOf } from '../markup/decode-markup.ts';
import { htmlText } from '../markup/html-text.ts';
import type { FileReader, ReadResult } from '../source/file-format.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { parseFeed } from './parse-feed.ts';
import { parseWordpress } from './parse-wordpress.ts';

function bodyOf({ texts }: FeedItem, headline: string): string {
  for (const text of texts) {
    const body = htmlText(text ?? '');
    if (body !== '') return body;
  }
  return headline;
}

// The days and months of RFC 2822 are English, but blogs write those of their own language.
function dayOf(written: unknown): unknown {
  return typeof written === 'string' ? (edtfOfLocalDate(written) ?? written) : written;
}

function readItem(source: string, item: FeedItem, feed: Feed): ReadResult {
  const headline = htmlText(item.title ?? '');
  const articleBody = bodyOf(item, headline);
  if (articleBody === '') return { unreadable: { source, reason: 'an item without a text or a title' } };
  const { id, date, url, author, section, tags = [] } = item;
  const article = articleOfFields({
    source,
    id,
    headline,
    datePublished: [dayOf(date), 'feed'],
    inLanguage: item.language ?? feed.language,
    url,
    publisher: htmlText(item.publisher ?? feed.title ?? ''),
    author,
    articleSection: section,
    tags,
    articleBody,
  });
  return { article };
}

/** Reads each item of a feed, or each post and page of a WordPress export, as an article. Throws UnreadableError. */
export const readFeed: FileReader = (file) => {
  const { source } = file;
  const text = markupOf(file);
  const feed = text.includes('<wp:wxr_version>') ? parseWordpress(text) : parseFeed(text.trim());
  const results = feed.items.map((item, at) => readItem(`${source}:${at + 1}`, item, feed));
  return [...results, ...feed.notes.map((note) => ({ note: { source, note } }))];
};
