import { isEnglish } from '../../contract/is-english.ts';
import { extractArticle } from '../extract-article.ts';
import type { SourceArticle } from '../read/source/source-article.ts';
import { readableText } from '../readable-text.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';
import { explainDates } from './explain-dates.ts';
import { explainEvents } from './explain-events.ts';
import { explainPersons } from './explain-persons.ts';
import { indented } from './lines.ts';

/**
 * Explains how the names, dates and events of an article were decided: a block of indented lines for people. The
 * stages run once more for it, so that an extraction without explanation collects no reasons. Offsets are UTF-16 code
 * units into the readable text, see `readableText`. Lines contain text of the article, unescaped. Throws StepError.
 */
export function explainArticle(original: SourceArticle): string[] {
  const article = { ...original, articleBody: readableText(original.articleBody).text };
  const record = extractArticle(article);
  const { source, headline, headlineOrigin, datePublished, datePublishedOrigin, inLanguage = 'not detected' } = record;
  const head = [
    `headline (${headlineOrigin}): ${headline}`,
    `published (${datePublishedOrigin}): ${datePublished ?? 'unknown'}`,
    `language: ${inLanguage}`,
  ];
  if (!isEnglish(record.inLanguage))
    return [source, ...indented([...head, 'names, dates and events are found in English only'])];
  const text = new TokenizedText(article.articleBody, article.headline);
  const sections = [...explainPersons(text), ...explainDates(text, datePublished), ...explainEvents(text, record)];
  return [source, ...indented([...head, ...sections])];
}
