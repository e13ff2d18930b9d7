import { markupOf } from '../markup/decode-markup.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { readPressPage } from '../press/press-pages.ts';
import type { FileReader } from '../source/file-format.ts';
import { pageOf } from './page.ts';
import { readPage } from './read-page.ts';

/** Reads a web page as one article, or the documents that a press database exported as a page. */
export const readHtml: FileReader = (file) => {
  const html = markupOf(file);
  const document = parseMarkup(html);
  const documents = readPressPage(file.source, document);
  return documents ?? [{ article: readPage(file.source, pageOf(html, document, file.url)) }];
};
