import { BitReader, BitWriter } from './bits.ts';
import { prefixCode, readPrefixCode, readSymbol, writePrefixCode } from './prefix-code.ts';
import type { SymbolReader } from './prefix-code.ts';

/** A term of a block, and what is there of it. */
export interface DictionaryEntry {
  term: string;
  articles: number;
  occurrences: number;
  /** The bytes of its posting. */
  length: number;
  /** Where it stands, if that is one place only: it has no posting then. */
  only: { article: number; position: number } | null;
}

/** The dictionary of a block. Columns are by term. */
export interface Dictionary {
  terms: string[];
  articles: Uint32Array;
  occurrences: Uint32Array;
  /** The bytes of each posting; none where the term stands in one place only. */
  lengths: Uint32Array;
  /** The bit in the file where such a place is told; else 0. */
  places: Uint32Array;
  /** The bits of its article's number and of its position. */
  widths: readonly [article: number, position: number];
  /** The bytes of the dictionary. */
  size: number;
}

// The parts of an entry, each with a code of its own, and how many symbols these have at most. A number, 1 or more, is told
// by how many bits it has, then by these but the first; what may be nothing is told one higher.
const symbolsOf = { shared: 256, letters: 256, articles: 32, more: 32, length: 32 };
type Part = keyof typeof symbolsOf;
const parts = ['shared', 'letters', 'articles', 'more', 'length'] as const satisfies Part[];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < before.length && length < 255 && before[length] === term[length]) length++;
  // Half a character has no bytes.
  return /[\ud800-\udbff]/.test(term.charAt(length - 1)) ? length - 1 : length;
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}

type Widths = Dictionary['widths'];

/** Tells entries, symbol by symbol. */
function tellEntries(
  entries: readonly DictionaryEntry[],
  [ofArticle, ofPosition]: Widths,
  symbol: (part: Part, symbol: number) => void,
  bits: (value: number, count: number) => void,
): void {
  const number = (part: Part, value: number): void => {
    symbol(part, bitLength(value));
    bits(value, bitLength(value) - 1);
  };
  let before = '';
  for (const { term, articles, occurrences, length, only } of entries) {
    const shared = sharedLength(before, term);
    symbol('shared', shared);
    for (const byte of encoder.encode(term.slice(shared))) symbol('letters', byte);
    // No term has a byte of zero.
    symbol('letters', 0);
    number('articles', articles);
    number('more', occurrences - articles + 1);
    if (only) {
      bits(only.article, ofArticle);
      bits(only.position, ofPosition);
    } else number('length', length + 1);
    before = term;
  }
}

/** Writes the dictionary of entries in the order of their terms by code unit; what follows it begins at a whole byte. */
export function encodeDictionary(entries: readonly DictionaryEntry[]): Uint8Array<ArrayBuffer> {
  const widest = (numberOf: (place: { article: number; position: number }) => number): number =>
    bitLength(entries.reduce((most, { only }) => Math.max(most, only ? numberOf(only) : 0), 0));
  const widths = [widest(({ article }) => article), widest(({ position }) => position)] as const;
  const counts = new Map(parts.map((part) => [part, new Uint32Array(symbolsOf[part])]));
  tellEntries(
    entries,
    widths,
    (part, symbol) => {
      const count = counts.get(part);
      if (count) count[symbol] = (count[symbol] ?? 0) + 1;
    },
    () => {},
  );
  const codes = new Map([...counts].map(([part, count]) => [part, prefixCode(count)]));
  const writer = new BitWriter();
  writer.varint(entries.length);
  for (const width of widths) writer.bits(width, 5);
  for (const code of codes.values()) writePrefixCode(writer, code);
  tellEntries(
    entries,
    widths,
    (part, symbol) => {
      const code = codes.get(part);
      writer.bits(code?.patterns[symbol] ?? 0, code?.lengths[symbol] ?? 0);
    },
    (value, count) => writer.bits(value, count),
  );
  return writer.finish();
}

/** Throws the FormatError of a dictionary that is none. */
export type Refuse = (term: number, expected: string, found: string) => never;

const ascii = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));

/** The letters of a term that it does not share with the one before; null if they go on beyond bit `end`. */
function readRest(reader: BitReader, letters: SymbolReader, end: number): string | null {
  const start = reader.at;
  let text = '';
  for (let byte = readSymbol(reader, letters); byte !== 0; byte = readSymbol(reader, letters)) {
    if (reader.at > end) return null;
    // Most terms are plain, and a decoder for a few letters costs more than all else.
    if (byte > 127) {
      reader.at = start;
      return readBytes(reader, letters, end);
    }
    text += ascii[byte] ?? '';
  }
  return text;
}

function readBytes(reader: BitReader, letters: SymbolReader, end: number): string | null {
  const bytes: number[] = [];
  for (let byte = readSymbol(reader, letters); byte !== 0; byte = readSymbol(reader, letters)) {
    if (reader.at > end) return null;
    bytes.push(byte);
  }
  return decoder.decode(Uint8Array.from(bytes));
}

/** Reads what {@link encodeDictionary} wrote at the head of `bytes`. */
export function decodeDictionary(bytes: Uint8Array, refuse: Refuse): Dictionary {
  const reader = new BitReader(bytes);
  const bits = bytes.length * 8;
  const count = reader.varint();
  // An entry has five bits at least: a wrong count must not take the memory for it.
  if (!(count * 5 <= bits)) refuse(0, `a dictionary in ${bytes.length} bytes`, `${count} terms`);
  const widths = [reader.bits(5), reader.bits(5)] as const;
  const codeOf = (part: Part) => readPrefixCode(reader, symbolsOf[part]) ?? refuse(0, `a code of ${part}`, 'none');
  const [shared, letters, having, more, length] = [
    codeOf('shared'),
    codeOf('letters'),
    codeOf('articles'),
    codeOf('more'),
    codeOf('length'),
  ];
  const numberBy = (code: typeof having): number => {
    const width = readSymbol(reader, code);
    return width > 0 ? 2 ** (width - 1) + reader.bits(width - 1) : 0;
  };
  const column = (): Uint32Array => new Uint32Array(count);
  const [articles, occurrences, lengths, places] = [column(), column(), column(), column()];
  const terms: string[] = [];
  let before = '';
  for (let at = 0; at < count; at++) {
    const kept = readSymbol(reader, shared);
    const rest = readRest(reader, letters, bits) ?? refuse(at, 'a term', 'the end of the file');
    const term = before.slice(0, kept) + rest;
    if (kept > before.length || !(term > before)) refuse(at, `a term after ${before}`, term);
    terms.push(term);
    before = term;
    const some = numberBy(having);
    const all = some + numberBy(more) - 1;
    if (some === 0 || all < some || all >= 2 ** 31) refuse(at, 'counts of its posting', `${some}, ${all}`);
    articles[at] = some;
    occurrences[at] = all;
    if (all > 1) lengths[at] = numberBy(length) - 1;
    else {
      places[at] = reader.at;
      reader.at += widths[0] + widths[1];
    }
  }
  return { terms, articles, occurrences, lengths, places, widths, size: Math.ceil(reader.at / 8) };
}
