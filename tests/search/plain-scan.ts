import { parseEdtf } from '../../src/time/edtf.ts';
import type { DateLeaf, NameLeaf, QueryNode, TextLeaf } from '../../src/search/query/query.ts';
import { textLeaves } from '../../src/search/query/query.ts';
import { stem } from '../../src/text/inflection.ts';
import { words } from '../../src/text/words.ts';

/** An article with all that a query can ask about. */
export interface PlainArticle {
  headline: string;
  articleBody: string;
  date: string | null;
  person: string[];
  org: string[];
  place: string[];
  keyword: string[];
  source: string | null;
  /** BCP 47. */
  lang: string | null;
}

function termsOf(text: string): string[] {
  return words(text).map(({ term }) => term);
}

function countIn(text: string, leaf: { words: readonly string[]; prefix: boolean; exact: boolean }): number {
  const terms = termsOf(text);
  const last = leaf.words.length - 1;
  return terms.filter((_, at) =>
    leaf.words.every((word, distance) => {
      const term = terms[at + distance];
      if (term === undefined) return false;
      if (leaf.prefix && distance === last && term.startsWith(word)) return true;
      return leaf.exact ? term === word : stem(term) === stem(word);
    }),
  ).length;
}

function countText(article: PlainArticle, leaf: TextLeaf): number {
  return countIn(article.headline, leaf) + (leaf.headline ? 0 : countIn(article.articleBody, leaf));
}

const english: Record<string, string> = { en: 'English', ru: 'Russian', 'zh-Hans': 'Simplified Chinese' };

function namesOf(article: PlainArticle, field: NameLeaf['field']): string[] {
  const one = article[field];
  if (one === null) return [];
  if (field === 'lang') return typeof one === 'string' ? [`${one} ${english[one] ?? ''}`] : [];
  return typeof one === 'string' ? [one] : one;
}

function matchesName(article: PlainArticle, leaf: NameLeaf): boolean {
  return namesOf(article, leaf.field).some((name) => countIn(name, { ...leaf, exact: true }) > 0);
}

function matchesDate({ date }: PlainArticle, { relation, start, end }: DateLeaf): boolean {
  const span = date === null ? null : parseEdtf(date);
  if (!span) return false;
  // An open interval stands where its known side is.
  const point = span.start === -Infinity ? span.end - 1 : span.start;
  const first = point;
  const last = span.end === Infinity ? span.start : span.end - 1;
  if (relation === 'before') return first < start;
  if (relation === 'after') return last >= end;
  return first < end && last >= start;
}

/** Whether an article matches, found by reading it. */
export function plainMatch(article: PlainArticle, node: QueryNode): boolean {
  switch (node.kind) {
    case 'text':
      return countText(article, node) > 0;
    case 'name':
      return matchesName(article, node);
    case 'date':
      return matchesDate(article, node);
    case 'not':
      return !plainMatch(article, node.part);
    case 'and':
      return node.parts.every((part) => plainMatch(article, part));
    default:
      return node.parts.some((part) => plainMatch(article, part));
  }
}

/** BM25 of each article as the textbook has it, summed over the text leaves that are not below a negation. */
export function plainScores(articles: readonly PlainArticle[], tree: QueryNode, lengths: readonly number[]): number[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / articles.length;
  const leaves = textLeaves(tree, true).map((leaf) => {
    const counts = articles.map((article) => countText(article, leaf));
    const having = counts.filter((count) => count > 0).length;
    return { counts, rarity: Math.log((articles.length - having + 0.5) / (having + 0.5) + 1) };
  });
  return articles.map((_, at) =>
    leaves.reduce((sum, { counts, rarity }) => {
      const count = counts[at] ?? 0;
      const norm = 1.2 * (0.25 + 0.75 * ((lengths[at] ?? 0) / average));
      return sum + (rarity * count * 2.2) / (count + norm || 1);
    }, 0),
  );
}
