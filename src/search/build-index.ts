import type { SearchBlock } from '../bundle/format.ts';
import { findOccurrences } from './word-log.ts';
import type { Occurrences } from './word-log.ts';

const blockLength = 64 * 1024;

/** The posting of the term whose occurrences are `[from, to)`, as the format has it. */
function postingOf({ articles, positions }: Occurrences, from: number, to: number): number[] {
  const posting: number[] = [];
  let before = 0;
  for (let at = from; at < to;) {
    const article = articles[at] ?? 0;
    let end = at + 1;
    while (end < to && articles[end] === article) end++;
    posting.push(article - before, end - at);
    before = article;
    for (let last = 0; at < end; at++) {
      const position = positions[at] ?? 0;
      posting.push(position - last);
      last = position;
    }
  }
  return posting;
}

function jsonLength(term: string, posting: readonly number[]): number {
  let length = JSON.stringify(term).length + 3;
  for (const value of posting) {
    length += 2;
    for (let rest = value; rest >= 10; rest /= 10) length++;
  }
  return length;
}

/**
 * Builds the full-text index: `blocks[i]` becomes `search/i.json`, about 64 kB of JSON unless one term alone is longer;
 * `first[i]` is its first term. Article numbers count the iteration. The same articles give the same index anywhere
 * with the same data for `Intl.Segmenter`, which cuts the scripts without spaces.
 */
export function buildSearchIndex(articles: Iterable<{ headline: string; articleBody: string }>): {
  first: string[];
  blocks: SearchBlock[];
} {
  const occurrences = findOccurrences(articles);
  const first: string[] = [];
  const blocks: SearchBlock[] = [];
  let block: SearchBlock | undefined;
  let room = 0;
  // The default order is by code unit, the same on every machine.
  for (const term of [...occurrences.numbers.keys()].toSorted()) {
    const number = occurrences.numbers.get(term) ?? 0;
    const posting = postingOf(occurrences, occurrences.offsets[number] ?? 0, occurrences.offsets[number + 1] ?? 0);
    const length = jsonLength(term, posting);
    if (!block || length > room) {
      block = { terms: [], postings: [] };
      blocks.push(block);
      first.push(term);
      room = blockLength;
    }
    block.terms.push(term);
    block.postings.push(posting);
    room -= length;
  }
  return { first, blocks };
}
