import { Tokenizer } from 'htmlparser2';
import { bodyOf, tidyLines } from '../text/tidy-text.ts';

function elements(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}

/** Elements whose content nobody reads as text. */
const unread = elements('script style head template noscript svg math iframe object audio video canvas select button');
const paragraphs =
  elements(`p div section article main aside header footer nav figure figcaption blockquote pre ul ol dl
  table h1 h2 h3 h4 h5 h6 hr form fieldset address details summary`);

/** The text before an element or, for an end tag, behind it. */
function breakAt(name: string, isEnd: boolean): string {
  if (paragraphs.has(name)) return '\n\n';
  if (isEnd) return '';
  if (name === 'li') return '\n- ';
  if (name === 'td' || name === 'th') return '\t';
  return /^(?:br|tr|dt|dd|caption)$/.test(name) ? '\n' : '';
}

/** Collects the text of tokens. Elements are not nested in memory, so that their depth is not limited. */
class TextCollector {
  readonly parts: string[] = [];
  /** The element that is not read, and the depth of elements of its name in it. */
  private skipped: { name: string; depth: number } | null = null;
  private preformatted = 0;

  open(name: string): void {
    if (this.skipped) {
      if (name === this.skipped.name) this.skipped.depth++;
    } else if (unread.has(name)) this.skipped = { name, depth: 1 };
    else this.breakLine(name, false);
    if (name === 'pre') this.preformatted++;
  }

  close(name: string): void {
    if (!this.skipped) this.breakLine(name, true);
    else if (name === this.skipped.name && --this.skipped.depth === 0) this.skipped = null;
    if (name === 'pre') this.preformatted--;
  }

  private breakLine(name: string, isEnd: boolean): void {
    const mark = breakAt(name, isEnd);
    // Nested elements end together, and one blank line is enough.
    if (mark !== '\n\n' || this.parts.at(-1) !== mark) this.parts.push(mark);
  }

  text(text: string): void {
    if (!this.skipped) this.parts.push(this.preformatted > 0 ? text : text.replace(/\s+/g, ' '));
  }
}

function ignore(): void {
  // Attributes, comments and declarations are no text.
}

function collect(html: string): string {
  const collector = new TextCollector();
  let name = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => collector.text(html.slice(start, end)),
      ontextentity: (character) => collector.text(String.fromCodePoint(character)),
      onopentagname: (start, end) => collector.open((name = html.slice(start, end).toLowerCase())),
      onselfclosingtag: () => collector.close(name),
      onclosetag: (start, end) => collector.close(html.slice(start, end).toLowerCase()),
      oncdata: (start, end, offset) => collector.text(html.slice(start, end - offset)),
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return collector.parts.join('');
}

// The paragraph of an item begins on the line of its bullet.
function joinBullets(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (joined.at(-1) !== '-') joined.push(line);
    else if (line !== '') joined.splice(-1, 1, line === '-' ? '-' : `- ${line}`);
  }
  return joined;
}

/** Checks for HTML in a text that may have none. */
export function isHtml(text: string): boolean {
  return /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|t[dhr]|fig\w+|section|span|a|em|strong|img|iframe)\b[^<>]*>/i.test(
    text,
  );
}

/**
 * Converts HTML, a whole page or a part, to plain text: paragraphs and headings are separated by a blank line, items of
 * lists and rows of tables are lines, cells are separated by " | ". Scripts and the like are left out. Linear time.
 */
export function htmlText(html: string): string {
  const lines = tidyLines(collect(html)).map((line) => line.replace(/ {2,}/g, ' ').replace(/ ?\t ?/g, ' | '));
  return bodyOf(joinBullets(lines));
}
