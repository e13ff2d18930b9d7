import type { Token } from 'markdown-it';
import { htmlText } from '../markup/html-text.ts';

const embed = /!\[\[[^[\]\n]{1,500}\]\]/g;
const wikiLink = /\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{1,500}))?\]\]/g;
const callout = /^\[![\w-]{1,40}\][+-]?[ \t]*/;
const highlight = /==(?=\S)([^=\n]{1,500})(?<=\S)==/g;
const checkbox = /^\[[ xX]\][ \t]+/;
const blockId = /[ \t]\^[\w-]{1,40}$/;

/** Removes the marks of Obsidian and GitHub that the parser takes for text. */
function withoutMarks(text: string): string {
  return text
    .replace(embed, '')
    .replace(wikiLink, (_, page: string, shown?: string) => shown ?? page.replace(/\^.*$/, '').replaceAll('#', ' '))
    .replace(highlight, '$1')
    .replace(callout, '')
    .replace(checkbox, '')
    .replace(blockId, '');
}

function textOf(token: Token): string {
  if (token.type === 'text') return token.content;
  if (token.type === 'code_inline') return token.content;
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\n';
  return token.type === 'html_inline' && /^<br\b/i.test(token.content) ? '\n' : '';
}

/** Checks for elements in the line whose content is no text. */
function hasHiddenMarkup(tokens: readonly Token[]): boolean {
  return tokens.some(({ type, content }) => type === 'html_inline' && /^<(?:script|style|svg|iframe)\b/i.test(content));
}

/** Returns the words of a line of Markdown: links without their addresses, code, and no images. */
export function inlineText({ children, content }: Token): string {
  const tokens = children ?? [];
  return withoutMarks(hasHiddenMarkup(tokens) ? htmlText(content) : tokens.map(textOf).join(''));
}
