import { parseEdtf } from '../../src/time/edtf.ts';
import { matchLeaf } from '../../src/search/run/match-leaf.ts';
import type { LeafMatches } from '../../src/search/run/match-leaf.ts';
import type { SearchIndex } from '../../src/search/build/build-index.ts';
import { evaluate } from '../../src/search/run/evaluate.ts';
import { textLeaves } from '../../src/search/query/query.ts';
import type { QueryNode, TextLeaf } from '../../src/search/query/query.ts';
import { makeCollection } from '../page/state/filter/make-collection.ts';
import { piecesOf } from './index-pieces.ts';
import type { PlainArticle } from './plain-scan.ts';

/** Where an article stands in the order of a bundle. */
export function startOf({ date }: PlainArticle): number {
  const span = date === null ? null : parseEdtf(date);
  if (!span) return Infinity;
  return span.start === -Infinity ? span.end - 1 : span.start;
}

/** Names in a column, and the numbers of each article's. */
function column(lists: readonly string[][]): { names: string[]; rows: number[][] } {
  const names = [...new Set(lists.flat())];
  return { names, rows: lists.map((list) => [...new Set(list)].map((name) => names.indexOf(name))) };
}

function collectionOf(articles: readonly PlainArticle[]) {
  const persons = column(articles.map(({ person }) => person));
  const orgs = column(articles.map(({ org }) => org));
  const places = column(articles.map(({ place }) => place));
  const keywords = column(articles.map(({ keyword }) => keyword));
  const publishers = column(articles.map(({ source }) => (source === null ? [] : [source])));
  const languages = column(articles.map(({ lang }) => (lang === null ? [] : [lang])));
  const sketches = articles.map(({ date }, at) => ({
    date,
    persons: persons.rows[at] ?? [],
    organizations: orgs.rows[at] ?? [],
    places: places.rows[at] ?? [],
    keywords: keywords.rows[at] ?? [],
    publisher: publishers.rows[at]?.[0] ?? null,
    language: languages.rows[at]?.[0] ?? null,
  }));
  const names = {
    organizations: orgs.names,
    places: places.names,
    keywords: keywords.names,
    publishers: publishers.names,
    languages: languages.names,
  };
  return makeCollection(sketches, persons.names, names);
}

/** The whole way: from the articles through the bytes of their index to what a tree matches. */
export async function answer(
  articles: readonly PlainArticle[],
  index: SearchIndex,
  tree: QueryNode,
): Promise<LeafMatches> {
  const pieces = piecesOf(index, articles.length);
  const answers = new Map<TextLeaf, LeafMatches>();
  for (const leaf of textLeaves(tree, false)) answers.set(leaf, await matchLeaf(leaf, index.index, pieces));
  return evaluate(tree, collectionOf(articles), answers);
}

/** An article of nothing but text. */
export function bare(headline: string, articleBody: string): PlainArticle {
  return { headline, articleBody, date: null, person: [], org: [], place: [], keyword: [], source: null, lang: null };
}
