import { htmlText, isHtml } from '../markup/html-text.ts';
import type { FieldMap } from '../source/file-format.ts';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';
import { givenText } from './given-text.ts';
import { isNamedValues, lookupIn, type Lookup } from './named-values.ts';
import { valuesOf } from './read-fields.ts';

/** The text that a file gives for an article; `cut` is a note for people if the file has only its beginning. */
export interface GivenBody {
  text: string;
  cut?: string;
}

/** Lists and objects of a text are nested this deep at most. */
const deepest = 4;
/** The mark of NewsAPI: "a text that… [+1234 chars]". */
const rest = /\s*(?:…|\.\.\.)?\s*\[\+(\d{1,9}) chars\]\s*$/;

function writtenText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > deepest) return '';
  if (Array.isArray(value)) return value.map((part) => writtenText(part, depth + 1)).join('\n\n');
  if (!isNamedValues(value)) return '';
  const lookup = lookupIn(value);
  return writtenText(lookup('rendered') ?? lookup('text') ?? lookup('#text') ?? lookup('value'), depth + 1);
}

/** Cleans a text that a field contains: HTML becomes text, lines and paragraphs are tidied. */
function cleanText(written: string): string {
  return isHtml(written) ? htmlText(written) : bodyOf(tidyLines(written.trim()));
}

function cutNote(written: string, lookup: Lookup): string | undefined {
  const [, missing] = rest.exec(written.slice(-40)) ?? [];
  if (missing !== undefined) return `its text is cut: ${missing} characters more are not in the file`;
  const isExcerpt = written.trimEnd().endsWith('…') && lookup('content') === written && lookup('publishedAt');
  return isExcerpt ? 'its text is cut: it ends in "…"' : undefined;
}

/** Returns the summaries of an article, one a paragraph, without those that another contains. */
export function givenSummary(lookup: Lookup): string {
  const texts = new Set(valuesOf(lookup, 'summary').map((value) => cleanText(writtenText(value) || givenText(value))));
  const all = [...texts].filter((text) => text !== '');
  return all.filter((text) => !all.some((other) => other !== text && other.includes(text))).join('\n\n');
}

/**
 * Reads the text of an article from the fields of a file; null if it has none. HTML becomes text; the mark of a text
 * that is cut goes.
 */
export function givenBody(lookup: Lookup, map?: FieldMap): GivenBody | null {
  for (const value of valuesOf(lookup, 'articleBody', map)) {
    const written = writtenText(value);
    const text = cleanText(written.replace(rest, ''));
    const cut = cutNote(written, lookup);
    if (text !== '') return cut === undefined ? { text } : { text, cut };
  }
  return null;
}
