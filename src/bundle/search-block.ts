import { readAscending, writeAscending } from './ascending.ts';
import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from './decode.ts';
import type { ArticleLengths } from './search-lengths.ts';

/** Where a term stands. */
export interface Posting {
  /** The articles that have it, ascending. */
  articles: Uint32Array;
  /** `ends[i]`: how often it stands in the first `i + 1` of these articles. */
  ends: Uint32Array;
  /** Its positions in the first of them, ascending, then in the second, and so on. */
  positions: Uint32Array;
}

/** A run of the sorted terms with their postings, which are read one by one when they are asked for. */
export interface SearchBlock {
  terms: readonly string[];
  file: string;
  bytes: Uint8Array;
  /** By term: how many articles have it, how often it stands in them, where in `bytes` its posting starts and ends. */
  articles: Uint32Array;
  occurrences: Uint32Array;
  starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function sharedLength(before: string, term: string): number {
  let length = 0;
  while (length < before.length && before[length] === term[length]) length++;
  // Half a character has no bytes.
  return /[\ud800-\udbff]/.test(term.charAt(length - 1)) ? length - 1 : length;
}

/** The bytes of one posting: its articles, how often it stands in each, its positions. */
export function encodePosting(
  { articles, ends, positions }: Posting,
  { words }: ArticleLengths,
): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  const count = articles.length;
  writeAscending(writer, articles, [0, count], [0, words.length - 1]);
  // The last end is in the dictionary.
  writeAscending(writer, ends, [0, count - 1], [1, positions.length - 1]);
  let from = 0;
  articles.forEach((article, at) => {
    const to = ends[at] ?? 0;
    writeAscending(writer, positions, [from, to], [0, (words[article] ?? 0) - 1]);
    from = to;
  });
  return writer.finish();
}

/** A term and what its posting comes to. */
export interface BlockEntry {
  term: string;
  articles: number;
  occurrences: number;
  posting: Uint8Array;
}

/** Makes a `search/N.bin` of entries in the order of their terms by code unit: a dictionary, then the postings. */
export function encodeSearchBlock(entries: readonly BlockEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.varint(entries.length);
  let before = '';
  for (const { term, articles, occurrences, posting } of entries) {
    const shared = sharedLength(before, term);
    const rest = encoder.encode(term.slice(shared));
    writer.varint(shared);
    writer.varint(rest.length);
    writer.append(rest);
    writer.varint(articles);
    writer.varint(occurrences - articles);
    writer.varint(posting.length);
    before = term;
  }
  for (const { posting } of entries) writer.append(posting);
  return writer.finish();
}

/** Reads the dictionary of a `search/N.bin`. Throws {@link FormatError}. */
export function decodeSearchBlock(bytes: Uint8Array, file: string): SearchBlock {
  const reader = new BitReader(bytes);
  const count = reader.varint();
  const requireThat = (holds: boolean, at: number, expected: string, found: string): void => {
    if (!holds) throw new FormatError(file, `terms.${at}`, expected, found);
  };
  // An entry has five bytes at least: a wrong count must not take the memory for it.
  requireThat(count * 5 <= bytes.length, 0, `a dictionary in ${bytes.length} bytes`, `${count} terms`);
  const terms: string[] = [];
  const [articles, occurrences, starts] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count + 1)];
  let before = '';
  for (let at = 0; at < count; at++) {
    const shared = reader.varint();
    const rest = reader.varint();
    requireThat(shared <= before.length && reader.at / 8 + rest <= bytes.length, at, 'a term', 'lengths that are none');
    const term = before.slice(0, shared) + decoder.decode(reader.take(rest));
    requireThat(term > before, at, `a term after ${before}`, term);
    terms.push(term);
    before = term;
    const having = reader.varint();
    const more = reader.varint();
    const length = reader.varint();
    requireThat(
      having > 0 && having + more < 2 ** 31 && length >= 0,
      at,
      'counts of its posting',
      `${having}, ${more}`,
    );
    articles[at] = having;
    occurrences[at] = having + more;
    starts[at + 1] = (starts[at] ?? 0) + length;
  }
  const dictionary = reader.at / 8;
  const end = dictionary + (starts[count] ?? 0);
  requireThat(end === bytes.length, count, `postings up to byte ${end}`, `${bytes.length} bytes`);
  return { terms, file, bytes, articles, occurrences, starts: starts.map((start) => start + dictionary) };
}

/** Reads the posting of the term number `at` of a block, without its positions if they are not `wanted`. Throws {@link FormatError}. */
export function readPosting(block: SearchBlock, at: number, { words }: ArticleLengths, wanted: boolean): Posting {
  const count = block.articles[at] ?? 0;
  const total = block.occurrences[at] ?? 0;
  const requireThat = (holds: boolean, expected: string, found: string): void => {
    if (!holds) throw new FormatError(block.file, `postings.${at}`, expected, found);
  };
  requireThat(count <= words.length, `at most ${words.length} articles`, String(count));
  const reader = new BitReader(block.bytes, (block.starts[at] ?? 0) * 8);
  const end = (block.starts[at + 1] ?? 0) * 8;
  const [articles, ends] = [new Uint32Array(count), new Uint32Array(count)];
  readAscending(reader, articles, 0, count, 0, words.length - 1);
  readAscending(reader, ends, 0, count - 1, 1, total - 1);
  ends[count - 1] = total;
  const positions = new Uint32Array(wanted ? total : 0);
  if (wanted) {
    let from = 0;
    for (let which = 0; which < count; which++) {
      const to = ends[which] ?? 0;
      const room = words[articles[which] ?? 0] ?? 0;
      requireThat(to - from <= room, `at most ${room} positions in an article`, String(to - from));
      readAscending(reader, positions, from, to, 0, room - 1);
      from = to;
    }
  }
  const whole = wanted ? Math.ceil(reader.at / 8) * 8 === end : reader.at <= end;
  requireThat(whole, `a posting up to bit ${end}`, `one up to bit ${reader.at}`);
  return { articles, ends, positions };
}
