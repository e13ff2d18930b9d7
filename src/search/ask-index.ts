import type { SearchBlock } from '../bundle/format.ts';
import { blocksFor, lowerBound } from './find-blocks.ts';
import type { Phrase, Query } from './parse-query.ts';
import { articlesOf, articlesOfOccurrences, followedBy, inBoth, occurrencesOf } from './postings.ts';

type LoadBlock = (block: number) => Promise<SearchBlock>;

/** The postings of a word or, with `prefix`, of all words that begin so. */
function postingsIn(block: SearchBlock, word: string, prefix: boolean): number[][] {
  const from = lowerBound(block.terms, word);
  let to = from;
  while (to < block.terms.length && (prefix ? block.terms[to]?.startsWith(word) : block.terms[to] === word)) to++;
  return block.postings.slice(from, to);
}

async function findWord(word: string, prefix: boolean, first: readonly string[], load: LoadBlock): Promise<number[][]> {
  const [from, to] = blocksFor(first, word, prefix);
  const blocks = await Promise.all(Array.from({ length: to - from }, (_, at) => load(from + at)));
  return blocks.flatMap((block) => postingsIn(block, word, prefix));
}

async function findPhrase({ words, prefix }: Phrase, first: readonly string[], load: LoadBlock): Promise<Uint32Array> {
  const found = await Promise.all(
    words.map((word, at) => findWord(word, prefix && at === words.length - 1, first, load)),
  );
  const [single] = found;
  if (!single) return new Uint32Array();
  if (found.length === 1) return articlesOf(single);
  let starts = occurrencesOf(single);
  found.forEach((postings, distance) => {
    if (distance > 0) starts = followedBy(starts, occurrencesOf(postings), distance);
  });
  return articlesOfOccurrences(starts);
}

/**
 * The numbers of the articles that match the whole query, ascending; none for a query without terms.
 * `first` is the index's `search` column. `loadBlock` is called once for each block that may hold one of the words,
 * for all of them at the same time; its errors are passed on.
 */
export async function askIndex(query: Query, first: readonly string[], loadBlock: LoadBlock): Promise<Uint32Array> {
  const blocks = new Map<number, Promise<SearchBlock>>();
  const load = (block: number): Promise<SearchBlock> => {
    const known = blocks.get(block) ?? loadBlock(block);
    blocks.set(block, known);
    return known;
  };
  const found = await Promise.all(query.terms.map((phrase) => findPhrase(phrase, first, load)));
  const [fewest, ...others] = found.toSorted((left, right) => left.length - right.length);
  return others.reduce(inBoth, fewest ?? new Uint32Array());
}
