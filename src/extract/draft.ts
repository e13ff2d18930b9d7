import type { ArticleRecord } from '../contract/record.ts';
import type { SourceArticle } from './read/source-article.ts';
import { TokenizedText } from './tokens/tokenized-text.ts';

type Found = Pick<
  ArticleRecord,
  'headline' | 'wordCount' | 'persons' | 'organizations' | 'places' | 'dates' | 'events' | 'keywords'
>;

/** An article on its way through the stages: its tokenized text, and what was found so far. */
export interface Draft extends Found {
  article: SourceArticle;
  text: TokenizedText;
  /** As given, else as detected, if at all. */
  inLanguage: string | undefined;
  /** Whether that is English, or nothing. */
  english: boolean;
}

/** Nothing found yet. */
export function draftOf(article: SourceArticle): Draft {
  const { articleBody, headline = '', inLanguage } = article;
  return {
    article,
    text: new TokenizedText(articleBody, headline),
    inLanguage,
    english: false,
    headline,
    wordCount: 0,
    persons: [],
    organizations: [],
    places: [],
    dates: [],
    events: [],
    keywords: [],
  };
}

// The line number that the source of a line carries stays; the extension in front of it goes.
function idOf(source: string): string {
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return path.replace(/([^/])\.[A-Za-z][A-Za-z\d]*(?=$|:\d+$)/, '$1');
}

/** The record of a finished draft, its fields in the contract's order: the same article always gives the same bytes. */
export function recordOf(draft: Draft): ArticleRecord {
  const { article, inLanguage } = draft;
  const { source, datePublishedText, url, publisher, author } = article;
  const record: ArticleRecord = {
    id: article.id ?? idOf(source),
    source,
    headline: draft.headline,
    headlineOrigin: article.headline === undefined ? 'derived' : 'given',
    datePublished: article.datePublished,
    datePublishedOrigin: article.datePublishedOrigin,
    ...(datePublishedText === undefined ? {} : { datePublishedText }),
    articleBody: article.articleBody,
    persons: draft.persons,
    organizations: draft.organizations,
    places: draft.places,
    dates: draft.dates,
    events: draft.events,
    keywords: draft.keywords,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    wordCount: draft.wordCount,
  };
  if (url !== undefined) record.url = url;
  if (publisher !== undefined) record.publisher = publisher;
  if (author !== undefined) record.author = author;
  return record;
}
