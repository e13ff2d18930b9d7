import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { htmlText, isHtml } from '../markup/html-text.ts';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';
import { inlineText } from './inline-text.ts';

const parser = new MarkdownIt({ html: true }).use(footnotes);

/** The parser leaves out what is in blocks that are nested one deeper. */
const deepest = 99;

/** The languages of code blocks that are programs for the editor: a query or a drawing. */
const programs = /^(?:dataview(?:js)?|query|mermaid|tasks)\b/;

/** The text of a document; `heading` is the one of the first level that it begins with, and not part of the body. */
export interface MarkdownText {
  heading: string;
  body: string;
}

/** Writes the blocks of a document as lines. */
class Lines {
  readonly #parts: string[] = [];
  #lists = 0;
  /** The mark of a list item that has no text yet. */
  #mark = '';
  /** The cells of the open row of a table. */
  #row: string[] | null = null;

  add(token: Token): void {
    const { type } = token;
    if (type === 'inline') this.#inline(inlineText(token));
    else if (type === 'fence') this.#block(programs.test(token.info) ? '' : token.content);
    // Indented elements inside another one are no code to those who write them.
    else if (type === 'code_block') this.#block(isHtml(token.content) ? htmlText(token.content) : token.content);
    else if (type === 'html_block') this.#block(htmlText(token.content));
    else if (type === 'list_item_open') this.#mark = token.info === '' ? '- ' : `${token.info}${token.markup} `;
    else if (type === 'tr_open') this.#row = [];
    else if (type === 'tr_close') this.#closeRow();
    else if (/^(?:bullet|ordered)_list_/.test(type)) this.#lists += token.nesting;
    if (this.#lists === 0 && /^(?:heading|paragraph|table|(?:bullet|ordered)_list)_close$/.test(type))
      this.#parts.push('\n');
  }

  text(): string {
    return tidyLines(this.#parts.join(''))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #inline(text: string): void {
    if (this.#row) this.#row.push(text.trim());
    else this.#write(`${text}\n`);
  }

  #block(text: string): void {
    this.#write(`${text}\n\n`);
  }

  #closeRow(): void {
    const cells = this.#row ?? [];
    this.#row = null;
    if (cells.some((cell) => cell !== '')) this.#write(`${cells.join(' | ')}\n`);
  }

  #write(text: string): void {
    if (text.trim() === '') return;
    this.#parts.push(this.#mark, text);
    this.#mark = '';
  }
}

/** Returns the index of the first line of text in a document; -1 if it does not begin with a heading of level one. */
function firstHeading(tokens: readonly Token[]): number {
  const first = tokens.findIndex(
    (token) =>
      (token.type === 'inline' && inlineText(token).trim() !== '') ||
      /^(?:fence|code_block)$/.test(token.type) ||
      (token.type === 'html_block' && htmlText(token.content) !== ''),
  );
  return tokens[first - 1]?.tag === 'h1' ? first : -1;
}

/**
 * Converts Markdown (CommonMark with tables, footnotes, HTML, and the links, callouts and marks of Obsidian) to its
 * text: one line a paragraph, heading, list item and row of a table, with a blank line between paragraphs. Time is
 * linear. A document with blocks that are nested too deeply for the parser is kept as written.
 */
export function markdownText(markdown: string): MarkdownText {
  const tokens = parser.parse(markdown, {});
  if (tokens.some(({ level }) => level >= deepest)) return { heading: '', body: bodyOf(tidyLines(markdown.trim())) };
  const at = firstHeading(tokens);
  const heading = tokens[at];
  const lines = new Lines();
  for (const token of at < 0 ? tokens : tokens.toSpliced(at, 1)) lines.add(token);
  return { heading: heading ? inlineText(heading).trim() : '', body: lines.text() };
}
