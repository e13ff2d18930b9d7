import type { BundleIndex } from '../../contract/index-format.ts';
import { encodePosting, encodeSearchBlock } from '../codec/search-block.ts';
import type { BlockEntry } from '../codec/search-block.ts';
import type { Posting } from '../codec/search-posting.ts';
import { encodeLengths } from '../codec/search-lengths.ts';
import { encodePrefixList } from '../codec/search-prefix.ts';
import { lowerBound } from '../codec/find-blocks.ts';
import { listOf, widePrefixes } from './prefix-lists.ts';
import { findOccurrences } from './word-log.ts';
import type { Occurrences } from './word-log.ts';

/** The full-text index of a bundle: what `bundle.json` says of it, and its files. */
export interface SearchIndex {
  index: BundleIndex['search'];
  /** `search/N.bin`. */
  blocks: Uint8Array<ArrayBuffer>[];
  /** `search/prefix-N.bin`. */
  prefixes: Uint8Array<ArrayBuffer>[];
  /** `search/lengths.bin`. */
  lengths: Uint8Array<ArrayBuffer>;
}

const usualBlockBytes = 96 * 1024;
/** About what a term and its counts take in a dictionary. */
const entryBytes = 4;

function postingOf({ articles, positions }: Occurrences, from: number, to: number): Posting {
  const having = new Uint32Array(to - from);
  const ends = new Uint32Array(to - from);
  let count = 0;
  for (let at = from; at < to; at++) {
    const article = articles[at] ?? 0;
    if (at === from || article !== having[count - 1]) having[count++] = article;
    ends[count - 1] = at + 1 - from;
  }
  return {
    articles: having.subarray(0, count),
    ends: ends.subarray(0, count),
    positions: positions.subarray(from, to),
  };
}

/** Cuts the terms, in order, into blocks of about the same size; a term with a longer posting makes its own longer. */
function makeBlocks(terms: readonly string[], occurrences: Occurrences, blockBytes: number) {
  const { numbers, offsets, lengths } = occurrences;
  const first: string[] = [];
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let entries: BlockEntry[] = [];
  let bytes = 0;
  const close = (): void => {
    if (entries[0]) {
      first.push(entries[0].term);
      blocks.push(encodeSearchBlock(entries, lengths));
    }
    entries = [];
    bytes = 0;
  };
  for (const term of terms) {
    const number = numbers.get(term) ?? 0;
    const posting = postingOf(occurrences, offsets[number] ?? 0, offsets[number + 1] ?? 0);
    const encoded = encodePosting(posting, lengths);
    const size = encoded.length + entryBytes;
    if (bytes + size > blockBytes) close();
    entries.push({ term, posting, bytes: encoded });
    bytes += size;
  }
  close();
  return { first, blocks };
}

/**
 * Builds the full-text index. Article numbers count the iteration. `blockBytes` is the usual size of a block. The same
 * articles give the same bytes anywhere with the same data for `Intl.Segmenter`, which cuts the scripts without spaces.
 */
export function buildSearchIndex(
  articles: Iterable<{ headline: string; articleBody: string }>,
  blockBytes = usualBlockBytes,
): SearchIndex {
  const occurrences = findOccurrences(articles);
  const size = occurrences.lengths.words.length;
  // The default order is by code unit, the same on every machine.
  const terms = [...occurrences.numbers.keys()].toSorted();
  const { first, blocks } = makeBlocks(terms, occurrences, blockBytes);
  const prefixes = widePrefixes(first);
  return {
    index: { first, prefixes },
    blocks,
    prefixes: prefixes.map((prefix) => {
      const from = lowerBound(terms, prefix);
      const length = terms.slice(from).findIndex((term) => !term.startsWith(prefix));
      const alike = terms.slice(from, length < 0 ? undefined : from + length);
      return encodePrefixList(listOf(alike, occurrences), size);
    }),
    lengths: encodeLengths(occurrences.lengths),
  };
}
