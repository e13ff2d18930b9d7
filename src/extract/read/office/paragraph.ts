import { bodyOf, tidyLines } from '../text/tidy-text.ts';

/** A paragraph of a document, an item of a list or a row of a table. */
export interface Paragraph {
  readonly kind: 'text' | 'item' | 'row';
  /** Without white space at the ends; line breaks inside are the author's. */
  readonly text: string;
  /** The name of its style, '' without one. */
  readonly style: string;
  /** The names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
}

function breakBetween(above: Paragraph | undefined, paragraph: Paragraph): string {
  if (!above) return '';
  return above.kind === paragraph.kind && paragraph.kind !== 'text' ? '\n' : '\n\n';
}

/** Joins paragraphs to the body of an article; items of a list and rows of a table follow without a blank line. */
export function bodyOfParagraphs(paragraphs: readonly Paragraph[]): string {
  const parts = paragraphs.flatMap((paragraph, at) => [
    breakBetween(paragraphs[at - 1], paragraph),
    paragraph.kind === 'item' ? '- ' : '',
    paragraph.text,
  ]);
  return bodyOf(tidyLines(parts.join('')));
}
