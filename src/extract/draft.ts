import type { ArticleRecord } from '../contract/record.ts';
import type { SourceArticle } from './read/source/source-article.ts';
import { type ReadableText, readableText, spansInOriginal } from './readable-text.ts';
import { TokenizedText } from './tokens/tokenized-text.ts';

type Found = Pick<
  ArticleRecord,
  'headline' | 'wordCount' | 'persons' | 'organizations' | 'places' | 'dates' | 'events' | 'keywords'
>;

/** An article in the pipeline: its tokenized text and the fields of the record that the stages have found so far. */
export interface Draft extends Readonly<Found> {
  readonly article: SourceArticle;
  readonly id: string;
  /** The text as people would read it: its offsets are not those of `articleBody`, see `readable`. */
  readonly text: TokenizedText;
  readonly readable: ReadableText;
  /** BCP 47 tag of the language, as given or else as detected; undefined if neither. */
  readonly inLanguage?: string | undefined;
}

// The id is the path without its extension; the line number behind the extension (`a.jsonl:12`) stays.
function idOf(source: string): string {
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return path.replace(/([^/])\.[A-Za-z][A-Za-z\d]*(?=$|:\d+$)/, '$1');
}

/** Builds the draft in which no stage has found anything yet. */
export function draftOf(article: SourceArticle): Draft {
  const { articleBody, headline = '', inLanguage } = article;
  const readable = readableText(articleBody);
  return {
    article,
    id: article.id ?? idOf(article.source),
    text: new TokenizedText(readable.text, headline),
    readable,
    inLanguage,
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

/**
 * Builds the record of a finished draft, its fields in the contract's order: an article always gives the same bytes.
 */
export function recordOf(draft: Draft): ArticleRecord {
  const { article, inLanguage } = draft;
  const { source, datePublishedText, url, publisher, author, articleSection, tags } = article;
  const record: ArticleRecord = {
    id: draft.id,
    source,
    headline: draft.headline,
    headlineOrigin: article.headline === undefined ? 'derived' : 'given',
    datePublished: article.datePublished,
    datePublishedOrigin: article.datePublishedOrigin,
    ...(datePublishedText === undefined ? {} : { datePublishedText }),
    articleBody: article.articleBody,
    ...spansInOriginal(draft, draft.readable),
    keywords: draft.keywords,
    ...(inLanguage === undefined ? {} : { inLanguage }),
    wordCount: draft.wordCount,
  };
  if (url !== undefined) record.url = url;
  if (publisher !== undefined) record.publisher = publisher;
  if (author !== undefined) record.author = author;
  if (articleSection !== undefined) record.articleSection = articleSection;
  if (tags !== undefined) record.tags = tags;
  return record;
}
