const skipped =
  /^(?:AUDIO|BUTTON|CANVAS|DIALOG|HEAD|IFRAME|INPUT|NAV|NOSCRIPT|OBJECT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|VIDEO)$/;
const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TEXT|TFOOT|TH|THEAD|TR|UL)$/;
const layout = 'table, h1, h2, h3, ul, ol, blockquote, section, figure, p + p, div + div';

function cleaned(text: string): string {
  return text.replace(/[\u00AD\u200B\uFEFF]/gu, '').replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Composes text of pieces and breaks: white space collapses, and breaks at the beginning and end vanish. */
class TextBuilder {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = false;
  #prefix = '';

  /** Requests so many line breaks before the next piece; those in a row do not add up. */
  break(count: number, prefix = ''): void {
    this.#breaks = Math.max(this.#breaks, count);
    if (prefix !== '') this.#prefix = prefix;
  }

  write(text: string): void {
    const piece = cleaned(text);
    const bare = piece.trim();
    if (bare !== '') {
      if (this.#parts.length > 0) this.#parts.push(this.#separator(piece));
      this.#parts.push(this.#prefix, bare);
      [this.#breaks, this.#prefix] = [0, ''];
    }
    this.#space = piece.endsWith(' ') || (piece === '' && this.#space);
  }

  #separator(piece: string): string {
    if (this.#breaks > 0) return '\n'.repeat(this.#breaks);
    return this.#space || piece.startsWith(' ') ? ' ' : '';
  }

  text(): string {
    return this.#parts.join('');
  }
}

function isDataTable(table: Element): boolean {
  return table.querySelector(layout) === null && table.querySelector(':is(td, th) ~ :is(td, th)') !== null;
}

/** Checks for an element, without the classes that a browser's window has. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function writeRow(row: Element, builder: TextBuilder): void {
  const cells = [...row.children].map((cell) => cleaned(textOfElement(cell)).trim());
  builder.break(1);
  builder.write(cells.filter((cell) => cell !== '').join(' | '));
  builder.break(1);
}

function writePre(text: string, builder: TextBuilder): void {
  for (const line of text.split('\n')) {
    builder.write(line);
    builder.break(line.trim() === '' ? 2 : 1);
  }
}

/** `gap` is the number of line breaks around a block: two, and one in lists and tables. */
function writeElement(element: Element, builder: TextBuilder, gap: number): void {
  const name = element.nodeName.toUpperCase();
  if (skipped.test(name) || element.hasAttribute('hidden')) return;
  if (name === 'BR') builder.break(element.previousElementSibling?.nodeName.toUpperCase() === 'BR' ? 2 : 1);
  else if (name === 'TR' && gap === 1) writeRow(element, builder);
  else if (name === 'LI') {
    builder.break(1, '- ');
    writeChildren(element, builder, 1);
    builder.break(1);
  } else if (!block.test(name)) writeChildren(element, builder, gap);
  else {
    builder.break(gap);
    if (name === 'PRE') writePre(element.textContent, builder);
    else writeChildren(element, builder, name === 'TABLE' && isDataTable(element) ? 1 : gap);
    builder.break(gap);
  }
}

function writeChildren(parent: Node, builder: TextBuilder, gap: number): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) builder.write(node.nodeValue ?? '');
    else if (isElement(node)) writeElement(node, builder, gap);
  }
}

/**
 * Returns the readable text of an element: paragraphs separated by a blank line, list items that begin with "- " and
 * rows of tables, their cells separated by " | ", on lines of their own. Controls, navigation and hidden parts are
 * omitted.
 */
export function textOfElement(element: Element): string {
  const builder = new TextBuilder();
  writeChildren(element, builder, 2);
  return builder.text();
}
