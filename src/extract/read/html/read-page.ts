import { languageTag } from '../fields/language-tag.ts';
import { authorName } from '../fields/author-name.ts';
import { articleOfFields } from '../fields/article-of-fields.ts';
import { isPageHeader } from '../fields/page-header.ts';
import { withoutSiteName } from '../fields/site-name.ts';
import { isDateLine } from '../fields/visible-date.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { articleText } from './article-text.ts';
import { articleScope, datesOfPage, datesOfText, publicationOfDates } from './page-date.ts';
import { metaOfPage } from './page.ts';
import type { Page } from './page.ts';

const mostTags = 40;
const longestLine = 120;

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function publisherOf(page: Page): string | undefined {
  return metaOfPage(page, ['og:site_name']) ?? (page.linked?.publisher || metaOfPage(page, ['citation_journal_title']));
}

/** Lists the headlines that a page gives, the best first. */
function headlinesOf(page: Page, publisher: string | undefined): string[] {
  const { document, linked, url } = page;
  const heading = articleScope(document).querySelector('h1') ?? document.querySelector('h1');
  const title = textOf(document.querySelector('title'));
  const given = [linked?.isArticle ? linked.headline : '', page.meta.get('og:title')?.[0], textOf(heading), title];
  return given
    .map((headline) => withoutSiteName(headline ?? '', { publisher, url }))
    .filter((headline) => headline !== '' && headline !== publisher && !isPageHeader(headline));
}

function languageOf({ linked, document, meta }: Page): string | undefined {
  const given = [linked?.inLanguage, document.documentElement.getAttribute('lang'), meta.get('og:locale')?.[0]];
  return given.map(languageTag).find((tag) => tag !== undefined);
}

const authorNames = ['author', 'article:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator'];

/** A byline may go on with the date: "By Ana Soto, 21 March 2021". */
function namesInByline(line: string): string {
  return /\d/.test(line) ? (/^[^\d,|·•–—]*/u.exec(line)?.[0].trim() ?? '') : line;
}

function authorOf(page: Page): string | undefined {
  const scope = articleScope(page.document);
  const shown = textOf(scope.querySelector('[rel~="author"], [itemprop="author"], [class*="byline" i]'));
  const scientists = page.meta.get('citation_author')?.join(', ');
  const given = [page.linked?.author, scientists, metaOfPage(page, authorNames)];
  const author = [...given, shown.length <= longestLine ? namesInByline(shown) : ''].find(
    (names) => names && !/^https?:|^@/.test(names),
  );
  return author === undefined ? undefined : authorName(author);
}

function tagsOf({ linked, meta }: Page): readonly string[] {
  const listed = ['news_keywords', 'parsely-tags', 'keywords'].map((name) => meta.get(name)?.[0]?.split(/\s*[,;]\s*/));
  const [tags = []] = [linked?.keywords.filter(Boolean), meta.get('article:tag'), ...listed].filter(
    (list) => (list?.length ?? 0) > 0,
  );
  return tags.slice(0, mostTags);
}

// Readability keeps the lines above the text that are fields of the record: headline, author and date.
function withoutFields(text: string, headlines: readonly string[], author = ''): string {
  const isField = (line: string) => {
    const bare = authorName(line);
    return headlines.includes(bare) || (bare.length >= 5 && author.includes(bare)) || isDateLine(line);
  };
  const blocks = text.split('\n\n');
  const first = blocks.findIndex((block) => !isField(block));
  return first < 0 ? text : blocks.slice(first).join('\n\n');
}

/** Reads the article of a web page. Throws UnreadableError for a page that has none. */
export function readPage(source: string, page: Page): SourceArticle {
  const publisher = publisherOf(page);
  const [headlines, author] = [headlinesOf(page, publisher), authorOf(page)];
  const fields = {
    source,
    headline: headlines[0],
    author,
    publisher,
    url: page.url,
    inLanguage: languageOf(page),
    articleSection: page.linked?.articleSection || metaOfPage(page, ['article:section', 'parsely-section', 'section']),
    tags: tagsOf(page),
  };
  const dates = datesOfPage(page);
  const text = articleText(page);
  const article = articleOfFields({ ...fields, articleBody: withoutFields(text, headlines, author) });
  const publication = publicationOfDates([...dates, ...datesOfText(text)]);
  // Without a date of its own, the article has that of its file's name.
  return publication.datePublished === null && article.datePublished !== null
    ? article
    : { ...article, ...publication };
}
