import { BitReader, BitWriter } from './bits.ts';
import type { Dictionary } from './search-dictionary.ts';
import type { ArticleLengths } from './search-lengths.ts';
import { readPostingInto, writePosting } from './search-posting.ts';
import type { Posting, RefusePosting } from './search-posting.ts';

/**
 * Terms of so few occurrences, most of all there are, have no posting that is found by its length, which would be told
 * for each: theirs follow one another bit by bit, and all of a block are read when the first is asked for.
 */
export const mostShort = 128;

/** The short postings of a block, each a part of the columns. */
export interface ShortPostings {
  all: Posting;
  /** By term: where its articles and its positions begin; the last numbers are where all end. */
  having: Uint32Array;
  occurring: Uint32Array;
}

export function encodeShort(postings: readonly Posting[], lengths: ArticleLengths): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  for (const posting of postings) if (posting.positions.length <= mostShort) writePosting(writer, posting, lengths);
  return writer.finish();
}

/** Reads what {@link encodeShort} wrote of the terms of a dictionary; it must be all of `bytes`. */
export function decodeShort(
  bytes: Uint8Array,
  { articles: counts, occurrences: totals }: Dictionary,
  lengths: ArticleLengths,
  refuse: RefusePosting,
): ShortPostings {
  const [having, occurring] = [new Uint32Array(counts.length + 1), new Uint32Array(counts.length + 1)];
  for (let at = 0; at < counts.length; at++) {
    const isShort = (totals[at] ?? 0) <= mostShort;
    having[at + 1] = (having[at] ?? 0) + (isShort ? (counts[at] ?? 0) : 0);
    occurring[at + 1] = (occurring[at] ?? 0) + (isShort ? (totals[at] ?? 0) : 0);
  }
  // Every occurrence is a word of an article: wrong counts must not take the memory for more.
  const room = lengths.words.reduce((sum, words) => sum + words, 0);
  const found = occurring.at(-1) ?? 0;
  if (found > room) refuse(`short postings of at most ${room} positions`, String(found));
  const size = having.at(-1) ?? 0;
  const all = {
    articles: new Uint32Array(size),
    ends: new Uint32Array(size),
    positions: new Uint32Array(found),
  };
  const reader = new BitReader(bytes);
  const end = bytes.length * 8;
  for (let at = 0; at < counts.length; at++) {
    const [count, total] = [counts[at] ?? 0, totals[at] ?? 0];
    if (total > mostShort) continue;
    if (count > lengths.words.length) refuse(`at most ${lengths.words.length} articles`, String(count));
    const place = { having: having[at] ?? 0, count, occurring: occurring[at] ?? 0, total };
    readPostingInto(reader, all, place, lengths, true, refuse);
    if (reader.at > end) refuse('a posting', 'the end of the file');
  }
  if (Math.ceil(reader.at / 8) !== bytes.length) refuse(`${bytes.length} bytes of short postings`, `${reader.at} bits`);
  return { all, having, occurring };
}
