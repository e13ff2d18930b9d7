import type { PrefixList } from '../codec/search-prefix.ts';
import { blocksFor } from '../codec/find-blocks.ts';
import type { Occurrences } from './word-log.ts';

/** Words that begin alike are looked up in so many blocks at most; for shorter beginnings there is a list. */
export const mostBlocks = 4;

/** The beginnings of terms that are spread over more than {@link mostBlocks} blocks, ascending. */
export function widePrefixes(first: readonly string[]): string[] {
  const prefixes = new Set<string>();
  // Whatever is spread so wide has the first terms of all its blocks but one in common.
  for (let at = 0; at + mostBlocks - 1 < first.length; at++) {
    const [from = '', to = ''] = [first[at], first[at + mostBlocks - 1]];
    for (let length = 1; length <= from.length && from[length - 1] === to[length - 1]; length++) {
      const prefix = from.slice(0, length);
      const [start, end] = blocksFor(first, prefix, true);
      if (end - start > mostBlocks && !/[\ud800-\udbff]$/.test(prefix)) prefixes.add(prefix);
    }
  }
  return [...prefixes].toSorted();
}

/** The articles that have any of these terms, with how often, found by going through all that they stand in. */
export function listOf(terms: readonly string[], occurrences: Occurrences): PrefixList {
  const { numbers, offsets, lengths } = occurrences;
  const counts = new Uint32Array(lengths.words.length);
  const headline = new Uint32Array(lengths.words.length);
  for (const term of terms) {
    const number = numbers.get(term) ?? 0;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? 0; at < end; at++) {
      const article = occurrences.articles[at] ?? 0;
      counts[article] = (counts[article] ?? 0) + 1;
      if ((occurrences.positions[at] ?? 0) < (lengths.headline[article] ?? 0))
        headline[article] = (headline[article] ?? 0) + 1;
    }
  }
  const articles = Uint32Array.from(counts.keys()).filter((article) => counts[article] !== 0);
  return {
    articles,
    counts: articles.map((article) => counts[article] ?? 0),
    headline: articles.map((article) => headline[article] ?? 0),
  };
}
