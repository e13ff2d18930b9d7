import { BitReader, BitWriter } from './bits.ts';
import { FormatError } from '../../contract/decode.ts';
import { decodeDictionary, encodeDictionary } from './search-dictionary.ts';
import type { Dictionary } from './search-dictionary.ts';
import type { ArticleLengths } from './search-lengths.ts';
import { readPostingInto, writePosting } from './search-posting.ts';
import type { Posting, RefusePosting } from './search-posting.ts';
import { decodeShort, encodeShort, mostShort } from './search-short.ts';
import type { ShortPostings } from './search-short.ts';

/** A run of the sorted terms with their postings, which are read when they are asked for. */
export interface SearchBlock {
  terms: readonly string[];
  file: string;
  bytes: Uint8Array;
  dictionary: Dictionary;
  /** By term: the byte where its posting starts; the last number is where all but the short ones end. */
  starts: Uint32Array;
  /** The short postings once one of them was asked for. */
  short: ShortPostings | null;
}

/** The bytes of one posting: its articles, how often it stands in each, its positions. */
export function encodePosting(posting: Posting, lengths: ArticleLengths): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writePosting(writer, posting, lengths);
  return writer.finish();
}

/** A term and its posting, also as {@link encodePosting} leaves it. */
export interface BlockEntry {
  term: string;
  posting: Posting;
  bytes: Uint8Array;
}

/**
 * Makes a `search/N.bin` of entries in the order of their terms by code unit: a dictionary, then the postings, those of
 * terms that stand in few places behind the others.
 */
export function encodeSearchBlock(entries: readonly BlockEntry[], lengths: ArticleLengths): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  const told = entries.map(({ term, posting: { articles, positions }, bytes }) => ({
    term,
    articles: articles.length,
    occurrences: positions.length,
    length: positions.length > mostShort ? bytes.length : 0,
  }));
  const short = encodeShort(
    entries.map(({ posting }) => posting),
    lengths,
  );
  writer.append(encodeDictionary(told, short.length));
  for (const { posting, bytes } of entries) if (posting.positions.length > mostShort) writer.append(bytes);
  writer.append(short);
  return writer.finish();
}

/**
 * Reads the dictionary of a `search/N.bin`. `first` is the first term of each block, as the index of the bundle has it:
 * those of this one lie between its own and the next. Throws {@link FormatError}.
 */
export function decodeSearchBlock(
  bytes: Uint8Array,
  file: string,
  first: readonly string[],
  number: number,
): SearchBlock {
  const dictionary = decodeDictionary(bytes, (term, expected, found) => {
    throw new FormatError(file, `terms.${term}`, expected, found);
  });
  checkTerms(dictionary.terms, file, first[number], first[number + 1]);
  const count = dictionary.terms.length;
  const starts = new Uint32Array(count + 1);
  let end = dictionary.size;
  for (let at = 0; at <= count; at++) {
    starts[at] = end;
    end += dictionary.lengths[at] ?? 0;
  }
  end += dictionary.short;
  if (end !== bytes.length)
    throw new FormatError(file, `terms.${count}`, `postings up to byte ${end}`, `${bytes.length} bytes`);
  return { terms: dictionary.terms, file, bytes, dictionary, starts, short: null };
}

function checkTerms(terms: readonly string[], file: string, from = '', before?: string): void {
  const last = terms.at(-1) ?? '';
  if ((terms[0] ?? '') !== from)
    throw new FormatError(file, 'terms.0', `${from}, as in bundle.json`, terms[0] ?? 'none');
  if (before !== undefined && last >= before)
    throw new FormatError(file, `terms.${terms.length - 1}`, `a term before ${before}, as in bundle.json`, last);
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * That the terms of a block occur no more often than there are words, and those of the `only` block as often. Throws
 * {@link FormatError}.
 */
export function checkOccurrences({ file, dictionary }: SearchBlock, { words }: ArticleLengths, only: boolean): void {
  const [found, room] = [sum(dictionary.occurrences), sum(words)];
  if (only ? found === room : found <= room) return;
  const expected = `${only ? '' : 'at most '}${room} occurrences, as in lengths.bin`;
  throw new FormatError(file, 'occurrences', expected, String(found));
}

function readShort(block: SearchBlock, at: number, lengths: ArticleLengths, refuse: RefusePosting): Posting {
  const { bytes, dictionary, starts } = block;
  block.short ??= decodeShort(bytes.subarray(starts.at(-1)), dictionary, lengths, refuse);
  const { all, having, occurring } = block.short;
  return {
    articles: all.articles.subarray(having[at], having[at + 1]),
    ends: all.ends.subarray(having[at], having[at + 1]),
    positions: all.positions.subarray(occurring[at], occurring[at + 1]),
  };
}

/** Reads the posting of the term number `at` of a block, without its positions if they are not `wanted`. Throws {@link FormatError}. */
export function readPosting(block: SearchBlock, at: number, lengths: ArticleLengths, wanted: boolean): Posting {
  const count = block.dictionary.articles[at] ?? 0;
  const total = block.dictionary.occurrences[at] ?? 0;
  const refuse = (expected: string, found: string): never => {
    throw new FormatError(block.file, `postings.${at}`, expected, found);
  };
  if (total <= mostShort) {
    const posting = readShort(block, at, lengths, refuse);
    return wanted ? posting : { ...posting, positions: new Uint32Array() };
  }
  if (count > lengths.words.length) refuse(`at most ${lengths.words.length} articles`, String(count));
  const reader = new BitReader(block.bytes, (block.starts[at] ?? 0) * 8);
  const end = (block.starts[at + 1] ?? 0) * 8;
  const posting = {
    articles: new Uint32Array(count),
    ends: new Uint32Array(count),
    positions: new Uint32Array(wanted ? total : 0),
  };
  readPostingInto(reader, posting, { having: 0, count, occurring: 0, total }, lengths, wanted, refuse);
  const whole = wanted ? Math.ceil(reader.at / 8) * 8 === end : reader.at <= end;
  if (!whole) refuse(`a posting up to bit ${end}`, `one up to bit ${reader.at}`);
  return posting;
}
