/** Elements are nested this deep at most; the time of parsing and reading grows with the square of the depth. */
const deepest = 256;

const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** The elements that end where another begins, if they have no end tag, by what begins. */
const ended: Readonly<Record<string, RegExp>> = {
  p: /^p$/,
  li: /^li$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
  tr: /^t[dhr]$/,
  option: /^option$/,
};

/** The content of these elements is no markup. */
const rawElement = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const attributeName = /("[^"]*"|'[^']*')|(?<=\s)[A-Z][\w:-]*(?=\s*=)/g;
const dataUri = /\bdata:[\w.+-]{1,40}\/[\w.+-]{1,80}[;,][^"'\s)>]*/gi;

/** Returns the end of the tag that begins at `from`, after its `>`; -1 without one. Quotes count after an `=`. */
function endOfTag(html: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < html.length; at++) {
    const letter = html.charAt(at);
    if (letter === '>') return at + 1;
    if (afterEquals && (letter === '"' || letter === "'")) {
      at = html.indexOf(letter, at + 1);
      if (at < 0) return -1;
    }
    if (letter.trim() !== '') afterEquals = letter === '=';
  }
  return -1;
}

/** Keeps track of the open elements, to find out how deep the next one is. */
class OpenElements {
  readonly #names: string[] = [];

  /** Enters an element; false if it is too deep and its tag has to go. */
  open(name: string): boolean {
    const before = ended[name];
    while (before?.test(this.#names.at(-1) ?? '') === true) this.#names.pop();
    if (this.#names.length >= deepest) return false;
    if (!voidElement.test(name)) this.#names.push(name);
    return true;
  }

  close(name: string): void {
    const at = this.#names.lastIndexOf(name);
    if (at >= 0) this.#names.length = at;
  }
}

/** Returns the end of an element whose content is no markup, from the end of its start tag on. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?![\\w-])`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  const closed = found ? endOfTag(html, found.index) : -1;
  return closed < 0 ? html.length : closed;
}

function endOf(mark: string, html: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** A piece of markup from `<` on: where it ends, and its element if it is a tag. A `<` alone is text. */
function pieceAt(html: string, from: number): { end: number; name: string; closing: boolean } {
  const [start = '<', slash, name] =
    /^<(?:(\/?)([a-z][^\s/>]{0,40})|!--|[!?/])?/i.exec(html.slice(from, from + 50)) ?? [];
  if (name !== undefined) {
    const end = endOfTag(html, from);
    if (end >= 0) return { end, name: name.toLowerCase(), closing: slash === '/' };
    return { end: html.length, name: '', closing: false };
  }
  const end = start === '<' ? from + 1 : endOf(start === '<!--' ? '-->' : '>', html, from);
  return { end, name: '', closing: false };
}

// The parser keeps the case of names of attributes, though HTML ignores it.
function lightTag(tag: string): string {
  const light = tag.includes('data:') ? tag.replace(dataUri, '') : tag;
  if (!/\s[A-Z][\w:-]*\s*=/.test(light)) return light;
  return light.replace(attributeName, (name, quoted: string | undefined) => quoted ?? name.toLowerCase());
}

/**
 * Removes from HTML the parts that no article needs and that make parsing costly: comments, scripts but JSON-LD, style
 * sheets, the content of `data:` URIs, and tags that are nested more than 256 deep. Linear time.
 */
export function lightMarkup(html: string): string {
  const kept: string[] = [];
  const open = new OpenElements();
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    kept.push(html.slice(from, at));
    const { end, name, closing } = pieceAt(html, at);
    const piece = html.slice(at, end);
    from = end;
    if (name === '') {
      if (piece === '<') kept.push('&lt;');
    } else if (closing) {
      open.close(name);
      kept.push(piece);
    } else if (rawElement.test(name)) {
      from = endOfRaw(html, name, end);
      if (name === 'title' || (name === 'script' && piece.includes('ld+json')))
        kept.push(lightTag(piece), html.slice(end, from));
    } else if (open.open(name)) kept.push(lightTag(piece));
  }
  kept.push(html.slice(from));
  return kept.join('');
}
