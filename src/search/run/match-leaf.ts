import type { BundleIndex } from '../../contract/index-format.ts';
import { postingsAt } from '../codec/postings-block.ts';
import type { TextLeaf } from '../query/query.ts';
import type { IndexPieces } from './index-pieces.ts';
import { findPhrase, positionalPostings } from './phrase.ts';
import type { PositionalPostings } from './phrase.ts';
import { inHeadline, union } from './postings.ts';
import type { TermFrequencies } from './postings.ts';
import { bm25 } from './rank.ts';
import { blocksOf, expandLeaf, termsIn } from './term-set.ts';
import type { TermSet } from './term-set.ts';

/** The articles that a leaf of a query matches, ascending, with their scores. */
export interface LeafMatches {
  articles: Uint32Array;
  scores: Float32Array;
}

type Columns = BundleIndex['search'];

async function matchWord(leaf: TextLeaf, columns: Columns, pieces: IndexPieces): Promise<TermFrequencies[]> {
  const [{ terms, prefix } = { terms: [], prefix: null }] = expandLeaf(leaf);
  const list = prefix === null ? -1 : columns.prefixes.indexOf(prefix);
  const sought: TermSet = { terms, prefix: list < 0 ? prefix : null };
  const [blocks, ...lists] = await Promise.all([
    Promise.all(blocksOf(sought, columns.first).map(pieces.block)),
    ...(list < 0 ? [] : [pieces.prefix(list)]),
  ]);
  for (const block of blocks) lists.push(...termsIn(block.terms, sought).map((term) => postingsAt(block, term)));
  return leaf.headline ? lists.map(inHeadline) : lists;
}

async function positionsOf(sought: TermSet, { first }: Columns, pieces: IndexPieces): Promise<PositionalPostings[]> {
  const lists = blocksOf(sought, first).map(async (number) => {
    const [block, positions] = await Promise.all([pieces.block(number), pieces.positions(number)]);
    return termsIn(block.terms, sought).map((term) => positionalPostings(block, positions, term));
  });
  return (await Promise.all(lists)).flat();
}

async function matchPhrase(leaf: TextLeaf, columns: Columns, pieces: IndexPieces): Promise<TermFrequencies[]> {
  const [lengths, ...words] = await Promise.all([
    pieces.lengths(),
    ...expandLeaf(leaf).map((sought) => positionsOf(sought, columns, pieces)),
  ]);
  return [findPhrase(words, lengths.length, leaf.headline)];
}

/**
 * Matches a leaf of a query. `columns` is the index's part of `bundle.json`. Asks for all files that may be needed at
 * the same time, and for each leaf again: `pieces` should cache them. Only a phrase needs positions. Rejects as
 * `pieces` does.
 */
export async function matchLeaf(leaf: TextLeaf, columns: Columns, pieces: IndexPieces): Promise<LeafMatches> {
  const match = leaf.words.length === 1 ? matchWord : matchPhrase;
  const [lists, lengths] = await Promise.all([match(leaf, columns, pieces), pieces.lengths()]);
  const frequencies = union(lists, lengths.length);
  return { articles: frequencies.articles, scores: bm25(frequencies, lengths) };
}
