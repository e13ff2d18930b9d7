import type { ArticleRecord } from '../bundle/record.ts';
import type { SourceArticle } from './article.ts';
import { Reading } from './reading.ts';
import { stages } from './stages.ts';

// The line number that the source of a line carries stays; the extension in front of it goes.
function idOf(source: string): string {
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return path.replace(/([^/])\.[A-Za-z][A-Za-z\d]*(?=$|:\d+$)/, '$1');
}

function blankRecord(article: SourceArticle): ArticleRecord {
  const { source, headline } = article;
  return {
    ...article,
    id: article.id ?? idOf(source),
    headline: headline ?? '',
    headlineOrigin: headline === undefined ? 'derived' : 'given',
    persons: [],
    organizations: [],
    places: [],
    dates: [],
    events: [],
    keywords: [],
    wordCount: 0,
  };
}

/** The same record with its fields in the contract's order, so that the same article always gives the same bytes. */
function inOrder(record: ArticleRecord): ArticleRecord {
  const { datePublishedText, inLanguage, url, publisher, author } = record;
  return {
    id: record.id,
    source: record.source,
    headline: record.headline,
    headlineOrigin: record.headlineOrigin,
    datePublished: record.datePublished,
    datePublishedOrigin: record.datePublishedOrigin,
    ...(datePublishedText === undefined ? {} : { datePublishedText }),
    articleBody: record.articleBody,
    persons: record.persons,
    organizations: record.organizations,
    places: record.places,
    dates: record.dates,
    events: record.events,
    keywords: record.keywords,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    wordCount: record.wordCount,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
  };
}

interface Job {
  draft: ArticleRecord;
  reading: Reading;
}

function jobOf(article: SourceArticle): Job {
  return { draft: blankRecord(article), reading: new Reading(article.articleBody, article.headline) };
}

/** So many that the code of a stage is worth fetching, so few that what they hold stays near. */
const together = 16;

/**
 * The records of some articles, in their order, each the same as of {@link extractArticle}. Stage by stage over several
 * articles: one by one, each stage would find its code and its word lists gone from the processor's caches.
 */
export function extractArticles(articles: readonly SourceArticle[]): ArticleRecord[] {
  const records: ArticleRecord[] = [];
  for (let from = 0; from < articles.length; from += together) {
    const jobs = articles.slice(from, from + together).map(jobOf);
    for (const stage of stages) for (const { draft, reading } of jobs) Object.assign(draft, stage(draft, reading));
    for (const { draft } of jobs) records.push(inOrder(draft));
  }
  return records;
}

/** Runs every stage over one article. Pure: the record depends on this article alone. */
export function extractArticle(article: SourceArticle): ArticleRecord {
  const { draft, reading } = jobOf(article);
  for (const stage of stages) Object.assign(draft, stage(draft, reading));
  return inOrder(draft);
}
