import { lowerBound } from '../../base/binary-search.ts';
import type { BundleIndex } from '../../contract/index-format.ts';
import { encodeLengths } from '../codec/article-lengths.ts';
import { encodePositionsBlock } from '../codec/positions-block.ts';
import type { TermOccurrences } from '../codec/positions-block.ts';
import { encodePostingsBlock } from '../codec/postings-block.ts';
import type { IndexedText } from './invert-articles.ts';
import { invertInRuns } from './inverted-runs.ts';
import type { InvertedRuns } from './inverted-runs.ts';
import { occurrencesOf, postingsOfPrefix } from './term-postings.ts';
import { widePrefixes } from './wide-prefixes.ts';

type File = Uint8Array<ArrayBuffer>;

/** The full-text index of a bundle: its part of `bundle.json`, and its files. */
export interface SearchIndex {
  index: BundleIndex['search'];
  /** `search/N.bin`. */
  blocks: File[];
  /** `search/N.positions.bin`. */
  positions: File[];
  /** `search/prefix-N.bin`. */
  prefixes: File[];
  /** `search/lengths.bin`. */
  lengths: File;
}

/**
 * Before compression. A query of one word fetches a block or two of some 12 kB each; larger ones compress 1 % better.
 */
const usualBlockBytes = 32 * 1024;
/** Characters of a run: the arrays of its inversion take about three times as many bytes. */
const usualRunCharacters = 4_000_000;

/**
 * About how many bytes a term takes in its block before compression: three numbers a posting, and its front-coded rest.
 */
function bytesOf({ postings }: TermOccurrences): number {
  return 3 * postings.articles.length + 6;
}

/**
 * Cuts the terms, in order, into blocks of about the same size; a term with a longer postings list has a larger block.
 */
function encodeBlocks(terms: readonly string[], inverted: InvertedRuns, blockBytes: number) {
  const first: string[] = [];
  const blocks: File[] = [];
  const positions: File[] = [];
  let entries: TermOccurrences[] = [];
  let bytes = 0;
  const close = (): void => {
    if (entries[0]) {
      first.push(entries[0].term);
      blocks.push(encodePostingsBlock(entries));
      positions.push(encodePositionsBlock(entries));
    }
    entries = [];
    bytes = 0;
  };
  for (const term of terms) {
    const entry = occurrencesOf(inverted, term);
    const size = bytesOf(entry);
    if (bytes + size > blockBytes) close();
    entries.push(entry);
    bytes += size;
  }
  close();
  return { first, blocks, positions };
}

function encodePrefix(prefix: string, terms: readonly string[], inverted: InvertedRuns): File {
  const from = lowerBound(terms, (term) => term < prefix);
  const to = lowerBound(terms, (term) => term.slice(0, prefix.length) <= prefix);
  return encodePostingsBlock([{ term: prefix, postings: postingsOfPrefix(inverted, terms.slice(from, to)) }]);
}

/**
 * Builds the full-text index. Article numbers count the iteration. `blockBytes` is the usual size of a block before
 * compression, `runCharacters` how much of the texts is inverted at a time. The same articles give the same bytes
 * anywhere with the same data for `Intl.Segmenter`, which cuts the scripts without spaces.
 */
export function buildSearchIndex(
  articles: Iterable<IndexedText>,
  blockBytes = usualBlockBytes,
  runCharacters = usualRunCharacters,
): SearchIndex {
  const inverted = invertInRuns(articles, runCharacters);
  // The default order is by code unit, the same on every machine.
  const terms = [...inverted.numbers.keys()].toSorted();
  const { first, blocks, positions } = encodeBlocks(terms, inverted, blockBytes);
  const prefixes = widePrefixes(first);
  return {
    index: { first, prefixes },
    blocks,
    positions,
    prefixes: prefixes.map((prefix) => encodePrefix(prefix, terms, inverted)),
    lengths: encodeLengths(inverted.words),
  };
}
