import type { Rows } from '../../contract/collection.ts';
import { postingsAt } from '../codec/postings-block.ts';
import type { PostingsBlock, PostingsList } from '../codec/postings-block.ts';
import type { TermFrequencies } from './postings.ts';

/**
 * The postings list of a term with its positions: those of posting `p` are at [offsets[p], offsets[p + 1]) of `values`.
 */
export interface PositionalPostings extends PostingsList, Rows {}

/**
 * A position in an article as one number that sorts by article, then position: `article * articleStep + position`.
 * It is exact for 2^28 positions in each of 2^25 articles.
 */
const articleStep = 2 ** 28;

/** The positional postings of a block's term, by its number there. */
export function positionalPostings(block: PostingsBlock, { offsets, values }: Rows, term: number): PositionalPostings {
  const [from = 0, to = 0] = [block.offsets[term], block.offsets[term + 1]];
  return { ...postingsAt(block, term), offsets: offsets.subarray(from, to + 1), values };
}

/**
 * Intersects the articles of several words, each the union of its terms: 1 for an article that has all words, else 0.
 */
function intersection(words: readonly (readonly PostingsList[])[], size: number): Uint8Array {
  const reached = new Uint8Array(size);
  words.forEach((lists, word) => {
    for (const { articles } of lists)
      for (let at = 0; at < articles.length; at++) {
        const article = articles[at] ?? 0;
        if (reached[article] === word) reached[article] = word + 1;
      }
  });
  return reached.map((count) => (count === words.length ? 1 : 0));
}

/** Every occurrence of several terms in the articles marked by `among`, or in their headlines, as ascending keys. */
function occurrencesOf(lists: readonly PositionalPostings[], among: Uint8Array, headlineOnly: boolean): Float64Array {
  const keys = new Float64Array(lists.reduce((sum, { offsets }) => sum + (offsets.at(-1) ?? 0) - (offsets[0] ?? 0), 0));
  let length = 0;
  for (const { articles, headline, offsets, values } of lists)
    for (let posting = 0; posting < articles.length; posting++) {
      const article = articles[posting] ?? 0;
      if (among[article] === 0) continue;
      const from = offsets[posting] ?? 0;
      // The headline comes before the body.
      const to = headlineOnly ? from + (headline[posting] ?? 0) : (offsets[posting + 1] ?? 0);
      for (let at = from; at < to; at++) keys[length++] = article * articleStep + (values[at] ?? 0);
    }
  const found = keys.subarray(0, length);
  return lists.length > 1 ? found.toSorted() : found;
}

/** Those of `starts` that have an occurrence in `keys` exactly `distance` positions later. */
function followedBy(starts: Float64Array, keys: Float64Array, distance: number): Float64Array {
  let at = 0;
  return starts.filter((start) => {
    while (at < keys.length && (keys[at] ?? 0) < start + distance) at++;
    return keys[at] === start + distance;
  });
}

function countByArticle(keys: Float64Array): TermFrequencies {
  const articles = new Uint32Array(keys.length);
  const frequencies = new Uint32Array(keys.length);
  let length = 0;
  for (const key of keys) {
    const article = Math.floor(key / articleStep);
    if (length === 0 || articles[length - 1] !== article) articles[length++] = article;
    frequencies[length - 1] = (frequencies[length - 1] ?? 0) + 1;
  }
  return { articles: articles.slice(0, length), frequencies: frequencies.slice(0, length) };
}

/**
 * Finds a phrase by positional intersection: where its words follow one another, each being any of several terms.
 * `size` is the number of articles.
 */
export function findPhrase(
  words: readonly (readonly PositionalPostings[])[],
  size: number,
  headlineOnly: boolean,
): TermFrequencies {
  const articles = intersection(words, size);
  const [first, ...others] = words.map((lists) => occurrencesOf(lists, articles, headlineOnly));
  return countByArticle(
    others.reduce((starts, keys, at) => followedBy(starts, keys, at + 1), first ?? new Float64Array()),
  );
}
