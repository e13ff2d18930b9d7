import type { ReadItem } from '../source/file-format.ts';
import { readNexisDocuments } from '../press/nexis-document.ts';
import { bodyOfParagraphs, type Paragraph } from './paragraph.ts';

const endOfDocument = /^end of document$/i;

function isStart({ bookmarks }: Paragraph): boolean {
  return bookmarks.some((name) => /^Bookmark_\d+$/.test(name));
}

/** Checks for an export of Nexis, each of whose documents has an end. */
export function isNexis(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => endOfDocument.test(text));
}

/** Splits the file into its documents; the cover before the first one is left out. */
function documentsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const documents: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    if (isStart(paragraph)) documents.push([paragraph]);
    else if (!endOfDocument.test(paragraph.text)) documents.at(-1)?.push(paragraph);
  }
  return documents;
}

/** Returns the blocks of a document. The line above the text is "Body" in any language of the interface. */
function blocksOf(document: readonly Paragraph[]): string[] {
  const marked = document.map((paragraph) =>
    paragraph.bookmarks.includes('Body') ? { ...paragraph, text: 'Body' } : paragraph,
  );
  return bodyOfParagraphs(marked).split('\n\n');
}

/**
 * Reads each document of an export of Nexis as an article; one without a date is reported in a note. Returns null if no
 * title has its bookmark, so that the documents cannot be separated.
 */
export function nexisArticles(source: string, paragraphs: readonly Paragraph[]): ReadItem[] | null {
  return paragraphs.some(isStart) ? readNexisDocuments(source, documentsOf(paragraphs).map(blocksOf)) : null;
}
