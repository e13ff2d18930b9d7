import type { ArticleRecord } from '../bundle/record.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { deriveHeadline } from './headline.ts';
import { findKeywords } from './keywords.ts';
import { detectLanguage } from './language.ts';
import { findNames } from './persons/find-names.ts';
import type { Reading } from './reading.ts';

/** A pure function that looks for one kind of thing in an article; it sees what the stages before it found. */
export type Stage = (draft: ArticleRecord, reading: Reading) => Partial<ArticleRecord>;

// The rules for dates, names, keywords and events are rules of English; a text too short to tell is taken for English.
function inEnglish(stage: Stage): Stage {
  return (draft, reading) => (/^en(?:-|$)/i.test(draft.inLanguage ?? 'en') ? stage(draft, reading) : {});
}

function language({ inLanguage }: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  const found = inLanguage ?? detectLanguage(reading);
  return found === undefined ? {} : { inLanguage: found };
}

function wordCount(_: ArticleRecord, { words }: Reading): Partial<ArticleRecord> {
  return { wordCount: words.length };
}

function headline({ headlineOrigin, inLanguage }: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  return headlineOrigin === 'given' ? {} : { headline: deriveHeadline(reading, inLanguage) };
}

function dates({ datePublished }: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  return { dates: findDates(reading, datePublished) };
}

function names(_: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  const { persons, organizations, places } = findNames(reading);
  return { persons, organizations, places };
}

function keywords({ headline: text, persons }: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  return { keywords: findKeywords(reading, text, { persons }) };
}

function events({ dates: found, persons }: ArticleRecord, reading: Reading): Partial<ArticleRecord> {
  return { events: findEvents(reading, found, persons) };
}

/** What is looked for in an article, in this order: each stage may build on those before it. */
export const stages: readonly Stage[] = [
  language,
  wordCount,
  headline,
  inEnglish(dates),
  inEnglish(names),
  inEnglish(keywords),
  inEnglish(events),
];
