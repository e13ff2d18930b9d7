import type { BundleIndex } from '../../contract/index-format.ts';
import { readPosting } from '../codec/search-block.ts';
import type { SearchBlock } from '../codec/search-block.ts';
import type { Posting } from '../codec/search-posting.ts';
import type { ArticleLengths } from '../codec/search-lengths.ts';
import type { PrefixList } from '../codec/search-prefix.ts';
import { formsOf } from '../../text/inflection.ts';
import { blocksFor, lowerBound } from '../codec/find-blocks.ts';
import { countOccurrences, followedBy, hitsOf, inAll, occurrencesOf, together } from './postings.ts';
import type { Hits } from './postings.ts';
import type { TextLeaf } from '../query/query.ts';
import { bm25 } from './rank.ts';

/** The articles that a leaf of a query matches: all of them, ascending, with their scores. */
export interface LeafAnswer {
  articles: Uint32Array;
  scores: Float32Array;
}

/** Gets the files of an index, by their numbers. */
export interface SearchPieces {
  block: (number: number) => Promise<SearchBlock>;
  prefix: (number: number) => Promise<PrefixList>;
  lengths: () => Promise<ArticleLengths>;
}

type Columns = BundleIndex['search'];

/** The terms that one word of a leaf stands for: some as they are, and all that begin with `prefix`. */
interface Wanted {
  terms: string[];
  prefix: string | null;
}

function wantedOf({ words, exact, prefix }: TextLeaf): Wanted[] {
  return words.map((word, at) => {
    const open = prefix && at === words.length - 1;
    const forms = exact ? [word] : formsOf(word);
    return { terms: open ? forms.filter((form) => !form.startsWith(word)) : forms, prefix: open ? word : null };
  });
}

/** The numbers of the terms of a block that are wanted. */
function wantedIn({ terms }: SearchBlock, wanted: Wanted): number[] {
  const found = wanted.terms.map((term) => [lowerBound(terms, term), term] as const);
  const numbers = found.flatMap(([at, term]) => (terms[at] === term ? [at] : []));
  if (wanted.prefix === null) return numbers;
  for (let at = lowerBound(terms, wanted.prefix); terms[at]?.startsWith(wanted.prefix); at++) numbers.push(at);
  return numbers;
}

async function blocksOf(wanted: Wanted, { first }: Columns, pieces: SearchPieces): Promise<SearchBlock[]> {
  const numbers = new Set<number>();
  const add = (text: string, prefix: boolean): void => {
    const [from, to] = blocksFor(first, text, prefix);
    for (let number = from; number < to; number++) numbers.add(number);
  };
  for (const term of wanted.terms) add(term, false);
  if (wanted.prefix !== null) add(wanted.prefix, true);
  return Promise.all([...numbers].map(pieces.block));
}

function postingsIn(
  blocks: readonly SearchBlock[],
  wanted: Wanted,
  lengths: ArticleLengths,
  placed: boolean,
): Posting[] {
  return blocks.flatMap((block) => wantedIn(block, wanted).map((at) => readPosting(block, at, lengths, placed)));
}

function inHeadline(postings: readonly Posting[], { headline }: ArticleLengths): Hits[] {
  const all = new Uint8Array(headline.length).fill(1);
  return postings.map((posting) =>
    countOccurrences(occurrencesOf([posting], all), (article, position) => position < (headline[article] ?? 0)),
  );
}

function listed({ articles, counts, headline }: PrefixList, inHeadlines: boolean): Hits {
  if (!inHeadlines) return { articles, counts };
  return { articles: articles.filter((_, at) => headline[at] !== 0), counts: headline.filter((count) => count !== 0) };
}

async function findWord(leaf: TextLeaf, columns: Columns, pieces: SearchPieces): Promise<Hits[]> {
  const [wanted = { terms: [], prefix: null }] = wantedOf(leaf);
  const number = wanted.prefix === null ? -1 : columns.prefixes.indexOf(wanted.prefix);
  const terms = number < 0 ? wanted : { ...wanted, prefix: null };
  const [list, blocks, lengths] = await Promise.all([
    number < 0 ? null : pieces.prefix(number),
    blocksOf(terms, columns, pieces),
    pieces.lengths(),
  ]);
  const postings = postingsIn(blocks, terms, lengths, leaf.headline);
  const hits = leaf.headline ? inHeadline(postings, lengths) : postings.map(hitsOf);
  return list ? [...hits, listed(list, leaf.headline)] : hits;
}

async function findPhrase(leaf: TextLeaf, columns: Columns, pieces: SearchPieces): Promise<Hits> {
  const wanted = wantedOf(leaf);
  const [lengths, ...blocks] = await Promise.all([
    pieces.lengths(),
    ...wanted.map((word) => blocksOf(word, columns, pieces)),
  ]);
  const groups = wanted.map((word, at) => postingsIn(blocks[at] ?? [], word, lengths, true));
  const shared = inAll(groups, lengths.words.length);
  let starts: Float64Array | null = null;
  groups.forEach((postings, distance) => {
    const keys = occurrencesOf(postings, shared);
    starts = starts ? followedBy(starts, keys, distance) : keys;
  });
  return countOccurrences(starts ?? new Float64Array(), (article, position) => {
    const headline = lengths.headline[article] ?? 0;
    return position + groups.length <= headline || (!leaf.headline && position >= headline);
  });
}

/**
 * Finds what a leaf of a query matches. `columns` is the index's part of `bundle.json`. Every file that may be needed is
 * asked for at the same time, and again for each leaf: `pieces` should hold them. Its errors are passed on, and the
 * FormatError of a file that is damaged.
 */
export async function askIndex(leaf: TextLeaf, columns: Columns, pieces: SearchPieces): Promise<LeafAnswer> {
  const found =
    leaf.words.length === 1 ? await findWord(leaf, columns, pieces) : [await findPhrase(leaf, columns, pieces)];
  const lengths = await pieces.lengths();
  const hits = together(found, lengths.words.length);
  return { articles: hits.articles, scores: bm25(hits, lengths) };
}
