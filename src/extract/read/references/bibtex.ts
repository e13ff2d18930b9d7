import { latexText } from './latex-text.ts';

/** The values of an entry by field, in lower case; as text, without the markup of LaTeX. */
export type BibtexEntry = Readonly<Record<string, string>>;

const entryStart = /(?<![\w.\\])@[ \t]*([a-z]+)\s*[{(]/gi;
const fieldStart = /\s*,?\s*(?:([a-z][\w.:+/-]*)\s*=\s*)?/iy;
const plainValue = /[^\s,{}"#()]+/y;
const concatenation = /\s*#\s*/y;
/** Longer abbreviations are cut: of abbreviations of abbreviations each may double the length. */
const longestAbbreviation = 10_000;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((month): [string, string] => [month, month]);

/** Scans the fields of one entry; abbreviations are those that were defined before it. */
class BibtexScanner {
  private readonly text: string;
  private readonly abbreviations: ReadonlyMap<string, string>;
  private at = 0;

  constructor(text: string, abbreviations: ReadonlyMap<string, string>) {
    [this.text, this.abbreviations] = [text, abbreviations];
  }

  /** Reads `name = value` up to the first thing that is none. */
  fields(): Record<string, string> {
    const fields: Record<string, string> = {};
    for (let name = this.match(fieldStart)?.[1]; name !== undefined; name = this.match(fieldStart)?.[1])
      fields[name.toLowerCase()] ??= this.value();
    return fields;
  }

  /** Passes over the key of an entry. */
  passKey(): void {
    this.match(/[^,{}"=]*,/y);
  }

  private value(): string {
    const parts = [this.part()];
    while (this.match(concatenation)) parts.push(this.part());
    return parts.join('');
  }

  private part(): string {
    const first = this.text[this.at];
    if (first === '{' || first === '"') return this.delimited(first === '{' ? '}' : '"');
    const word = this.match(plainValue)?.[0] ?? '';
    return this.abbreviations.get(word.toLowerCase()) ?? word;
  }

  // Ends at the closing character outside of inner braces, or at the end of the text.
  private delimited(close: string): string {
    const from = ++this.at;
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const letter = this.text[this.at];
      if (letter === close && depth === 0) return this.text.slice(from, this.at++);
      if (letter === '\\') this.at++;
      else if (letter === '{') depth++;
      else if (letter === '}') depth--;
    }
    return this.text.slice(from);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

// In an address a tilde and two hyphens are themselves.
function valueOf(name: string, value: string): string {
  return name === 'url' ? value.replace(/\\(?=[_%&#~])/g, '').trim() : latexText(value);
}

/**
 * Parses the entries of BibTeX or BibLaTeX; `@string` defines abbreviations, comments and preambles are ignored. An
 * entry ends where the next begins, so that a missing brace damages one entry only.
 */
export function parseBibtex(text: string): BibtexEntry[] {
  const abbreviations = new Map(months);
  const entries: BibtexEntry[] = [];
  const starts = [...text.matchAll(entryStart)];
  for (const [at, start] of starts.entries()) {
    const type = start[1]?.toLowerCase();
    const part = text.slice(start.index + start[0].length, starts[at + 1]?.index);
    const scanner = new BibtexScanner(part, abbreviations);
    if (type === 'string')
      for (const [name, value] of Object.entries(scanner.fields()))
        abbreviations.set(name, value.slice(0, longestAbbreviation));
    else if (type !== 'comment' && type !== 'preamble') {
      scanner.passKey();
      const fields = Object.entries(scanner.fields()).map(([name, value]) => [name, valueOf(name, value)] as const);
      entries.push(Object.fromEntries(fields));
    }
  }
  return entries;
}
