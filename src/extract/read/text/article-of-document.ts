import { articleOfFields, type GivenFields } from '../fields/article-of-fields.ts';
import { visibleDate } from '../fields/visible-date.ts';
import type { SourceArticle } from '../source/source-article.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { readPlainText } from './plain-text.ts';

/** Names of accounts and programs, as which many documents are written. */
const noPerson = /user|admin|owner|author|office|microsoft|unknown|default|\d/i;

/** A date after so many characters is no longer under the title. */
const beginning = 1000;

/** Returns the author in the properties of a document, unless it is an account or a program. */
export function authorOfProperties(name: string | undefined): string | undefined {
  return name !== undefined && /\p{L} \p{L}/u.test(name) && !noPerson.test(name) ? name : undefined;
}

/**
 * Builds the article of a document that has a layout but no field for the date. A headline that is not given and a date
 * are read from the text, as in plain text; a visible line with a date under the headline is the publication date.
 * Throws UnreadableError if there is no text.
 */
export function articleOfDocument(given: GivenFields): SourceArticle {
  const plain = given.headline === undefined ? readPlainText(given.source, given.articleBody) : null;
  const headline = given.headline ?? plain?.headline;
  const articleBody = (plain?.articleBody ?? given.articleBody) || headline;
  if (articleBody === undefined || articleBody === '') throw new UnreadableError('no text in it');
  const article = { ...given, headline, articleBody };
  if (plain?.datePublishedOrigin === 'header')
    return articleOfFields({ ...article, datePublished: [plain.datePublished, 'header'] });
  const line = visibleDate(articleBody.slice(0, beginning).split('\n'));
  return articleOfFields(line === undefined ? article : { ...article, datePublished: [line, 'dateline'] });
}
