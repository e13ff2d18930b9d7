import { BitReader, BitWriter } from './bits.ts';
import { prefixCode, readPrefixCode, readSymbol, writePrefixCode } from './prefix-code.ts';
import type { SymbolReader } from './prefix-code.ts';
import { isVowel, readRest } from './search-letters.ts';
import type { LetterCodes } from './search-letters.ts';
import { mostShort } from './search-short.ts';

/** A term of a block, and what is there of it. */
export interface DictionaryEntry {
  term: string;
  articles: number;
  occurrences: number;
  /** The bytes of its posting; none if it is short. */
  length: number;
}

/** The dictionary of a block. Columns are by term. */
export interface Dictionary {
  terms: string[];
  articles: Uint32Array;
  occurrences: Uint32Array;
  lengths: Uint32Array;
  /** The bytes of the dictionary, and of all short postings. */
  size: number;
  short: number;
}

// The parts of an entry, each with a code of its own, and how many symbols these have at most. The first letter that a term
// does not share with the one before has other codes than those behind it.
const symbolsOf = {
  shared: 256,
  first: 256,
  firstAfterVowel: 256,
  letter: 256,
  letterAfterVowel: 256,
  occurrences: 64,
  repeatedOfFew: 64,
  repeatedOfMany: 64,
  length: 64,
};
type Part = keyof typeof symbolsOf;
const parts = [
  'shared',
  'first',
  'firstAfterVowel',
  'letter',
  'letterAfterVowel',
  'occurrences',
  'repeatedOfFew',
  'repeatedOfMany',
  'length',
] as const satisfies Part[];

const encoder = new TextEncoder();

function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < before.length && length < 255 && before[length] === term[length]) length++;
  // Half a character has no bytes.
  return /[\ud800-\udbff]/.test(term.charAt(length - 1)) ? length - 1 : length;
}

/** Numbers below eight are symbols, of others the two highest bits and how many follow: so many. */
function restLength(value: number): number {
  return value < 8 ? 0 : 30 - Math.clz32(value);
}

/** Of terms that stand in fewer places than this it is told in a code of its own in how many articles. */
const few = 8;

/** Tells entries, symbol by symbol. */
function tellEntries(
  entries: readonly DictionaryEntry[],
  symbol: (part: Part, symbol: number) => void,
  bits: (value: number, count: number) => void,
): void {
  const number = (part: Part, value: number): void => {
    const width = restLength(value);
    symbol(part, width > 0 ? 4 + 2 * width + ((value >>> width) & 1) : value);
    bits(value, width);
  };
  let before = '';
  for (const { term, articles, occurrences, length } of entries) {
    const shared = sharedLength(before, term);
    symbol('shared', shared);
    let last = term.charCodeAt(shared - 1);
    // No term has a byte of zero.
    [...encoder.encode(term.slice(shared)), 0].forEach((byte, at) => {
      if (at === 0) symbol(isVowel[last] ? 'firstAfterVowel' : 'first', byte);
      else symbol(isVowel[last] ? 'letterAfterVowel' : 'letter', byte);
      last = byte;
    });
    number('occurrences', occurrences);
    if (occurrences > 1) number(occurrences < few ? 'repeatedOfFew' : 'repeatedOfMany', occurrences - articles);
    if (occurrences > mostShort) number('length', length);
    before = term;
  }
}

/** Writes the dictionary of entries in the order of their terms by code unit; what follows it begins at a whole byte. `short`: the bytes of all short postings. */
export function encodeDictionary(entries: readonly DictionaryEntry[], short: number): Uint8Array<ArrayBuffer> {
  const counts = new Map(parts.map((part) => [part, new Uint32Array(symbolsOf[part])]));
  tellEntries(
    entries,
    (part, symbol) => {
      const count = counts.get(part);
      if (count) count[symbol] = (count[symbol] ?? 0) + 1;
    },
    () => {},
  );
  const codes = new Map([...counts].map(([part, count]) => [part, prefixCode(count)]));
  const writer = new BitWriter();
  writer.varint(entries.length);
  writer.varint(short);
  for (const code of codes.values()) writePrefixCode(writer, code);
  tellEntries(
    entries,
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

/** Reads what {@link encodeDictionary} wrote at the head of `bytes`. */
export function decodeDictionary(bytes: Uint8Array, refuse: Refuse): Dictionary {
  const reader = new BitReader(bytes);
  const bits = bytes.length * 8;
  const [count, short] = [reader.varint(), reader.varint()];
  // An entry has four bits at least: a wrong count must not take the memory for it.
  if (!(count * 4 <= bits)) refuse(0, `a dictionary in ${bytes.length} bytes`, `${count} terms`);
  const codeOf = (part: Part) => readPrefixCode(reader, symbolsOf[part]) ?? refuse(0, `a code of ${part}`, 'none');
  const shared = codeOf('shared');
  const letters: LetterCodes = {
    first: [codeOf('first'), codeOf('firstAfterVowel')],
    other: [codeOf('letter'), codeOf('letterAfterVowel')],
  };
  const [occurring, repeatedOfFew] = [codeOf('occurrences'), codeOf('repeatedOfFew')];
  const [repeatedOfMany, length] = [codeOf('repeatedOfMany'), codeOf('length')];
  const numberBy = (code: SymbolReader): number => {
    const symbol = readSymbol(reader, code);
    if (symbol < 8) return symbol;
    const width = (symbol - 4) >>> 1;
    return (2 + (symbol & 1)) * 2 ** width + reader.bits(width);
  };
  const column = (): Uint32Array => new Uint32Array(count);
  const [articles, occurrences, lengths] = [column(), column(), column()];
  const terms: string[] = [];
  let before = '';
  for (let at = 0; at < count; at++) {
    const kept = readSymbol(reader, shared);
    const last = before.charCodeAt(kept - 1);
    const rest = readRest(reader, letters, last, bits) ?? refuse(at, 'a term', 'the end of the file');
    const term = before.slice(0, kept) + rest;
    if (kept > before.length || !(term > before)) refuse(at, `a term after ${before}`, term);
    terms.push(term);
    before = term;
    const all = numberBy(occurring);
    const some = all > 1 ? all - numberBy(all < few ? repeatedOfFew : repeatedOfMany) : all;
    if (some < 1 || all >= 2 ** 31) refuse(at, 'counts of its posting', `${some}, ${all}`);
    articles[at] = some;
    occurrences[at] = all;
    if (all > mostShort) lengths[at] = numberBy(length);
  }
  return { terms, articles, occurrences, lengths, size: Math.ceil(reader.at / 8), short };
}
