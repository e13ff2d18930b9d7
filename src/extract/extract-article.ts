import type { ArticleRecord } from '../bundle/record.ts';
import { words } from '../text/words.ts';
import type { SourceArticle } from './article.ts';
import { stages } from './stages.ts';

// The line number that the source of a line carries stays; the extension in front of it goes.
function idOf(source: string): string {
  const path = source.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  return path.replace(/([^/])\.[A-Za-z][A-Za-z\d]*(?=$|:\d+$)/, '$1');
}

function blankRecord(article: SourceArticle): ArticleRecord {
  const { source, headline, articleBody } = article;
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
    wordCount: words(articleBody).length,
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

/** Runs every stage over one article. Pure: the record depends on this article alone. */
export function extractArticle(article: SourceArticle): ArticleRecord {
  return inOrder(stages.reduce<ArticleRecord>((draft, stage) => ({ ...draft, ...stage(draft) }), blankRecord(article)));
}
