import type { GivenFields } from '../fields/article-of-fields.ts';
import type { ReadItem } from '../source/file-format.ts';
import { articleOfDocument, authorOfProperties } from '../text/article-of-document.ts';
import { isNexis, nexisArticles } from './nexis-documents.ts';
import { bodyOfParagraphs, type Paragraph } from './paragraph.ts';

/** Style names of a title and of a first heading in several languages of Word; those of a file are without accents. */
const title = /^(?:title|titel|titre|titolo|t[ií]?tulo)$/i;
const heading = /^(?:heading|[uü]?berschrift|titre|titolo|t[ií]?tulo|kop)_?(?:20_)?1$/i;
const mostBeforeTitle = 4;

function titleAt(paragraphs: readonly Paragraph[]): number {
  const titled = paragraphs.slice(0, mostBeforeTitle).findIndex(({ style }) => title.test(style));
  return titled < 0 && heading.test(paragraphs[0]?.style ?? '') ? 0 : titled;
}

/** Returns the article of a document's paragraphs, or the articles if a press database wrote it. */
export function articlesOfParagraphs(
  source: string,
  paragraphs: readonly Paragraph[],
  { author, tags }: Pick<GivenFields, 'author' | 'tags'>,
): ReadItem[] {
  const isExport = isNexis(paragraphs);
  const documents = isExport ? nexisArticles(source, paragraphs) : null;
  if (documents) return documents;
  const at = titleAt(paragraphs);
  const article = articleOfDocument({
    source,
    headline: paragraphs[at]?.text,
    articleBody: bodyOfParagraphs(at < 0 ? paragraphs : paragraphs.toSpliced(at, 1)),
    author: authorOfProperties(author),
    tags: tags ?? [],
  });
  const note = 'expected bookmarks at the titles of an export of Nexis, found none: read as one document';
  return [{ article }, ...(isExport ? [{ note: { source, note } }] : [])];
}
