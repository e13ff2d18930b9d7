import { decodeHTML } from 'entities';
import { tidyLines } from './tidy-text.ts';

/** Comments, and elements whose content is no text. One that is not closed ends with the text. */
const withoutText =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|svg|math|iframe|object|head)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const nextCell = /<\/t[dh]\s*>\s*<t[dh]\b[^<>]*>/gi;
const tag = /<(\/?)([a-z][\w:-]*)[^<>]*>/gi;
const paragraphs =
  /^(?:p|div|h[1-6]|blockquote|[uod]l|table|section|article|aside|figure|figcaption|caption|pre|header|footer|main|nav|hr|details|summary|address)$/;
const lines = /^(?:br|tr|d[td])$/;

function breakFor(slash: string, name: string): string {
  if (paragraphs.test(name)) return '\n\n';
  if (name === 'li') return slash === '' ? '\n- ' : '\n';
  return lines.test(name) ? '\n' : '';
}

/** Checks for a text that is a fragment of HTML. */
export function isMarkup(text: string): boolean {
  return /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|t[dhr]|fig\w+|section|span|a|em|strong|img|iframe)\b[^<>]*>/i.test(
    text,
  );
}

/**
 * Converts a fragment of HTML, in a field or in Markdown, to its text: paragraphs separated by a blank line, list items
 * on lines of their own, cells of a table by a bar. Linear time. A page needs a reader of its own, since it also has
 * navigation.
 */
export function textOfMarkup(markup: string): string {
  const text = markup
    .replace(withoutText, ' ')
    .replace(/\s+/g, ' ')
    .replace(nextCell, ' | ')
    .replace(tag, (_, slash: string, name: string) => breakFor(slash, name.toLowerCase()));
  return tidyLines(decodeHTML(text).replaceAll('\u00A0', ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(^|\n)- \n+/g, '$1- ')
    .replace(/\n\n+(?=- )/g, '\n')
    .trim();
}
