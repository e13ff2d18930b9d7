import type { FileFormat, FileReader } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { readPlainText } from './plain-text.ts';
import { textOf } from './text-of.ts';

const readOneArticle: FileReader = (file) => {
  const article = readPlainText(file.source, textOf(file));
  if (article.articleBody === '') throw new UnreadableError('no text but the date');
  return [{ article }];
};

/** Plain text, also of files without an extension. */
export const plainText: FileFormat = {
  name: 'Plain text',
  extensions: ['', '.txt', '.text'],
  reads: 'one article; a first line "date 2023-03-21" is its date',
  load: () => Promise.resolve(readOneArticle),
};
