import { readAscending, writeAscending } from './ascending.ts';
import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from './decode.ts';
import { decodeDictionary, encodeDictionary } from './search-dictionary.ts';
import type { Dictionary, DictionaryEntry } from './search-dictionary.ts';
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
  dictionary: Dictionary;
  /** By term: the byte where its posting starts; the last number is where all end. */
  starts: Uint32Array;
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

/** A term and its posting, also as {@link encodePosting} leaves it. */
export interface BlockEntry {
  term: string;
  posting: Posting;
  bytes: Uint8Array;
}

function entryOf({ term, posting: { articles, positions }, bytes }: BlockEntry): DictionaryEntry {
  const only = positions.length === 1 ? { article: articles[0] ?? 0, position: positions[0] ?? 0 } : null;
  return { term, articles: articles.length, occurrences: positions.length, length: bytes.length, only };
}

/** Makes a `search/N.bin` of entries in the order of their terms by code unit: a dictionary, then the postings. */
export function encodeSearchBlock(entries: readonly BlockEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.append(encodeDictionary(entries.map(entryOf)));
  for (const { posting, bytes } of entries) if (posting.positions.length > 1) writer.append(bytes);
  return writer.finish();
}

/** Reads the dictionary of a `search/N.bin`. Throws {@link FormatError}. */
export function decodeSearchBlock(bytes: Uint8Array, file: string): SearchBlock {
  const dictionary = decodeDictionary(bytes, (term, expected, found) => {
    throw new FormatError(file, `terms.${term}`, expected, found);
  });
  const count = dictionary.terms.length;
  const starts = new Uint32Array(count + 1);
  let end = dictionary.size;
  for (let at = 0; at <= count; at++) {
    starts[at] = end;
    end += dictionary.lengths[at] ?? 0;
  }
  if (end !== bytes.length)
    throw new FormatError(file, `terms.${count}`, `postings up to byte ${end}`, `${bytes.length} bytes`);
  return { terms: dictionary.terms, file, bytes, dictionary, starts };
}

function readOnly({ bytes, dictionary }: SearchBlock, at: number): Posting {
  const [ofArticle, ofPosition] = dictionary.widths;
  const reader = new BitReader(bytes, dictionary.places[at]);
  const article = reader.bits(ofArticle);
  return {
    articles: Uint32Array.of(article),
    ends: Uint32Array.of(1),
    positions: Uint32Array.of(reader.bits(ofPosition)),
  };
}

/** Reads the posting of the term number `at` of a block, without its positions if they are not `wanted`. Throws {@link FormatError}. */
export function readPosting(block: SearchBlock, at: number, { words }: ArticleLengths, wanted: boolean): Posting {
  const count = block.dictionary.articles[at] ?? 0;
  const total = block.dictionary.occurrences[at] ?? 0;
  const requireThat = (holds: boolean, expected: string, found: string): void => {
    if (!holds) throw new FormatError(block.file, `postings.${at}`, expected, found);
  };
  if (total === 1) {
    const only = readOnly(block, at);
    const room = words[only.articles[0] ?? 0] ?? 0;
    requireThat((only.positions[0] ?? 0) < room, `a position below ${room}`, String(only.positions[0]));
    return wanted ? only : { ...only, positions: new Uint32Array() };
  }
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
