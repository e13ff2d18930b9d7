import type { Collection } from '../../contract/collection.ts';
import type { LeafMatches } from './match-leaf.ts';
import { matchDate } from './match-date.ts';
import { matchName } from './match-name.ts';
import { textLeaves } from '../query/query.ts';
import type { QueryNode, TextLeaf } from '../query/query.ts';

function matchText({ articles }: LeafMatches, count: number): Uint8Array {
  const matches = new Uint8Array(count);
  for (let at = 0; at < articles.length; at++) matches[articles[at] ?? 0] = 1;
  return matches;
}

/** The articles of a collection, or its events, each with names and a time. */
export type Searched = Pick<Collection, 'count' | 'columns' | 'times'>;

type MatchesByLeaf = ReadonlyMap<TextLeaf, LeafMatches>;
const noMatches: LeafMatches = { articles: new Uint32Array(), scores: new Float32Array() };

function combine(parts: readonly QueryNode[], collection: Searched, byLeaf: MatchesByLeaf, all: boolean): Uint8Array {
  const [first, ...others] = parts.map((part) => matchesOf(part, collection, byLeaf));
  const matches = first ?? new Uint8Array(collection.count);
  for (const other of others)
    for (let article = 0; article < matches.length; article++) {
      const [one, two] = [matches[article] ?? 0, other[article] ?? 0];
      matches[article] = all ? one & two : one | two;
    }
  return matches;
}

/** By article number: 1 if it matches, else 0. The array is new, so that the caller may change it. */
function matchesOf(node: QueryNode, collection: Searched, byLeaf: MatchesByLeaf): Uint8Array {
  switch (node.kind) {
    case 'text':
      return matchText(byLeaf.get(node) ?? noMatches, collection.count);
    case 'name':
      return matchName(node, collection.columns[node.field]);
    case 'date':
      return matchDate(node, collection.times);
    case 'not':
      return matchesOf(node.part, collection, byLeaf).map((match) => 1 - match);
    case 'and':
      return combine(node.parts, collection, byLeaf, true);
    default:
      return combine(node.parts, collection, byLeaf, false);
  }
}

/**
 * Evaluates a query's tree: the articles that match, ascending, each with the sum of its scores for the text leaves
 * that are not below a negation. `byLeaf` has the index's matches for every text leaf of the tree.
 */
export function evaluate(tree: QueryNode, collection: Searched, byLeaf: MatchesByLeaf): LeafMatches {
  const matches = matchesOf(tree, collection, byLeaf);
  const sums = new Float32Array(collection.count);
  for (const leaf of textLeaves(tree, true)) {
    const found = byLeaf.get(leaf) ?? noMatches;
    for (let at = 0; at < found.articles.length; at++) {
      const article = found.articles[at] ?? 0;
      sums[article] = (sums[article] ?? 0) + (found.scores[at] ?? 0);
    }
  }
  const articles = new Uint32Array(collection.count);
  const scores = new Float32Array(collection.count);
  let length = 0;
  for (let article = 0; article < matches.length; article++) {
    if (matches[article] === 0) continue;
    articles[length] = article;
    scores[length++] = sums[article] ?? 0;
  }
  return { articles: articles.slice(0, length), scores: scores.slice(0, length) };
}
