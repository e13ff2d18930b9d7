import type { ArticleRecord } from '../bundle/record.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events.ts';
import { deriveHeadline } from './headline.ts';
import { findKeywords } from './keywords.ts';
import { detectLanguage } from './language.ts';
import { findNames } from './persons/find-names.ts';

/** A pure function that looks for one kind of thing in an article; it sees what the stages before it found. */
export type Stage = (draft: ArticleRecord) => Partial<ArticleRecord>;

// The rules for dates, names, keywords and events are rules of English; a text too short to tell is taken for English.
function inEnglish(stage: Stage): Stage {
  return (draft) => (/^en(?:-|$)/i.test(draft.inLanguage ?? 'en') ? stage(draft) : {});
}

function language({ inLanguage, articleBody }: ArticleRecord): Partial<ArticleRecord> {
  const found = inLanguage ?? detectLanguage(articleBody);
  return found === undefined ? {} : { inLanguage: found };
}

function headline({ headlineOrigin, articleBody, inLanguage }: ArticleRecord): Partial<ArticleRecord> {
  return headlineOrigin === 'given' ? {} : { headline: deriveHeadline(articleBody, inLanguage) };
}

function dates({ articleBody, datePublished }: ArticleRecord): Partial<ArticleRecord> {
  return { dates: findDates(articleBody, datePublished) };
}

// A derived headline repeats the body and would only count its names twice.
function names({ articleBody, headline: text, headlineOrigin }: ArticleRecord): Partial<ArticleRecord> {
  const { persons, organizations, places } = findNames(articleBody, headlineOrigin === 'given' ? text : null);
  return { persons, organizations, places };
}

function keywords({ articleBody, headline: text, persons }: ArticleRecord): Partial<ArticleRecord> {
  return { keywords: findKeywords(articleBody, text, { persons }) };
}

function events({ articleBody, dates: found, persons }: ArticleRecord): Partial<ArticleRecord> {
  return { events: findEvents(articleBody, found, persons) };
}

/** What is looked for in an article, in this order: each stage may build on those before it. */
export const stages: readonly Stage[] = [
  language,
  headline,
  inEnglish(dates),
  inEnglish(names),
  inEnglish(keywords),
  inEnglish(events),
];
