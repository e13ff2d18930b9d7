import { binaryText } from '../markup/binary-text.ts';
import type { ReadItem, SourceFile } from '../source/file-format.ts';
import { UnreadableError } from '../source/unreadable-error.ts';
import { articlesOfParagraphs } from './articles-of-paragraphs.ts';
import { parseRtf } from './rtf-paragraphs.ts';

/** Reads an RTF file: one article, or the articles of a press database. Its creation date is no publication date. */
export function* readRtf({ source, bytes }: SourceFile): Generator<ReadItem> {
  const rtf = binaryText(bytes);
  if (!rtf.trimStart().startsWith('{\\rtf')) throw new UnreadableError('expected RTF, which begins with {\\rtf');
  const { paragraphs, author, keywords, isCut } = parseRtf(rtf);
  yield* articlesOfParagraphs(source, paragraphs, { author, tags: keywords.split(/\s*[,;]\s*/) });
  if (isCut) yield { note: { source, note: 'its end is missing: expected } after the last group, found none' } };
}
