import type { ArticleRecord } from '../../bundle/record.ts';
import { compareText, mostFrequent } from './compare-text.ts';
import { keywordKey, keywordWords } from './keyword-key.ts';

const mostKeywords = 10;

/** `terms`: the collection's keywords. `articles`: for each article its best ones, with a score between 0 and 1. */
export interface RankedKeywords {
  terms: string[];
  articles: { keyword: number; score: number }[][];
}

/** People's names, as far as they are no keywords: of the collection, and of each article. */
export interface KnownNames {
  names: readonly string[];
  articles: readonly (readonly string[])[];
}

interface Candidate {
  key: string;
  term: string;
  score: number;
}

// An article's own keywords by key, on a scale to 1, without names of people.
function candidatesOf(record: ArticleRecord, names: ReadonlySet<string>, named: readonly string[]): Candidate[] {
  const parts = named.map((name) => new Set(keywordWords(name)));
  const best = Math.max(...record.keywords.map(({ score }) => score));
  const found = new Map<string, Candidate>();
  for (const { term, score } of record.keywords) {
    const [key, own] = [keywordKey(term), keywordWords(term)];
    if (key === '' || names.has(own.join(' ')) || parts.some((part) => own.every((word) => part.has(word)))) continue;
    const scaled = best > 0 ? score / best : 1;
    if ((found.get(key)?.score ?? -1) < scaled) found.set(key, { key, term, score: scaled });
  }
  return [...found.values()];
}

const leastRarity = 0.2;

// Inverse document frequency (Spärck Jones 1972) on a scale to 1, never quite 0, halved for what links no two articles.
function weightOf(count: number, total: number): number {
  const rarity = Math.log((total + 1) / count) / Math.log(total + 1);
  return ((leastRarity + rarity) / (leastRarity + 1)) * (count > 1 ? 1 : 0.5);
}

/**
 * Chooses each article's keywords, at most ten, with the whole collection in view: distinctive ones first, those that
 * other articles share before those of one alone, and never a person's name. Singular and plural and spellings in
 * capitals are one keyword, shown in its most frequent form. Keywords are numbered by the number of articles that have
 * them, then by code units.
 */
export function rankKeywords(records: readonly ArticleRecord[], known: KnownNames): RankedKeywords {
  const names = new Set(known.names.map((name) => keywordWords(name).join(' ')));
  const candidates = records.map((record, at) => candidatesOf(record, names, known.articles[at] ?? []));
  const forms = new Map<string, Map<string, number>>();
  for (const { key, term } of candidates.flat()) {
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  const countOf = (key: string): number => [...(forms.get(key)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const weights = new Map([...forms.keys()].map((key) => [key, weightOf(countOf(key), records.length)]));
  const chosen = candidates.map((list) =>
    list
      .map(({ key, score }) => ({ key, score: Math.round(score * (weights.get(key) ?? 0) * 1000) / 1000 }))
      .toSorted((a, b) => b.score - a.score || compareText(a.key, b.key))
      .slice(0, mostKeywords),
  );
  const uses = new Map<string, number>();
  for (const { key } of chosen.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
  const vocabulary = [...uses]
    .map(([key, count]) => ({ key, count, term: mostFrequent(forms.get(key) ?? new Map()) ?? key }))
    .toSorted((a, b) => b.count - a.count || compareText(a.term, b.term) || compareText(a.key, b.key));
  const numbers = new Map(vocabulary.map(({ key }, number) => [key, number]));
  return {
    terms: vocabulary.map(({ term }) => term),
    articles: chosen.map((list) =>
      list.flatMap(({ key, score }) => {
        const keyword = numbers.get(key);
        return keyword === undefined ? [] : [{ keyword, score }];
      }),
    ),
  };
}
