import { decodeMarkup } from '../markup/decode-markup.ts';
import type { FileReader } from '../source/file-format.ts';
import { readPage } from './read-page.ts';

/** Reads a web page as one article. */
export const readHtml: FileReader = (file) => [{ article: readPage(file.source, decodeMarkup(file)) }];
