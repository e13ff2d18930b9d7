import type { ArticleRecord } from '../../contract/record.ts';
import { compareText, mostFrequent } from '../../base/compare-text.ts';
import { keywordKey, keywordWords } from './keyword-key.ts';
import { joinLonger } from './join-longer.ts';
import type { Candidate } from './join-longer.ts';

const mostKeywords = 10;
/** Longer ones are passages: every phrase within a keyword is looked at. */
const mostWords = 12;
/** A place is a keyword only of an article that has fewer than so many others. */
const enoughWithoutPlaces = 5;

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

// An article's own keywords by key, on a scale to 1, without names of people.
function candidatesOf(record: ArticleRecord, names: ReadonlySet<string>, named: readonly string[]): Candidate[] {
  const parts = named.map((name) => new Set(keywordWords(name)));
  const best = Math.max(...record.keywords.map(({ score }) => score));
  const found = new Map<string, Candidate>();
  for (const { term, score } of record.keywords) {
    const [key, own] = [keywordKey(term), keywordWords(term)];
    if (
      key === '' ||
      own.length > mostWords ||
      names.has(own.join(' ')) ||
      parts.some((part) => own.every((word) => part.has(word)))
    )
      continue;
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

function withFewPlaces(sorted: readonly Candidate[], places: ReadonlySet<string>): Candidate[] {
  const others = sorted.filter(({ key }) => !places.has(key));
  if (others.length >= enoughWithoutPlaces) return others;
  const lacking = enoughWithoutPlaces - others.length;
  const kept = new Set(sorted.filter(({ key }) => places.has(key)).slice(0, lacking));
  return sorted.filter((candidate) => !places.has(candidate.key) || kept.has(candidate));
}

function formsOf(candidates: readonly Candidate[]): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { key, term } of candidates) {
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  return forms;
}

/**
 * Chooses each article's keywords, at most ten, with the whole collection in view: distinctive ones first, those that
 * other articles share before those of one alone, never a person's name, and a place only where there is little else.
 * Singular and plural, spellings in capitals, "A and B" and "B and A" are one keyword, shown in its most frequent form;
 * so are a phrase and a longer one around it, as {@link joinLonger} says. Keywords are numbered by the number of
 * articles that have them, then by code units.
 */
export function rankKeywords(records: readonly ArticleRecord[], known: KnownNames): RankedKeywords {
  const names = new Set(known.names.map((name) => keywordWords(name).join(' ')));
  const places = new Set(records.flatMap((record) => record.places.map(({ name }) => keywordKey(name))));
  const candidates = joinLonger(records.map((record, at) => candidatesOf(record, names, known.articles[at] ?? [])));
  const forms = formsOf(candidates.flat());
  const counts = new Map<string, number>();
  for (const { key } of candidates.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chosen = candidates.map((list) => {
    const weighed = list.map(({ key, term, score }) => {
      const weight = weightOf(counts.get(key) ?? 1, records.length);
      return { key, term, score: Math.round(score * weight * 1000) / 1000 };
    });
    const sorted = weighed.toSorted((a, b) => b.score - a.score || compareText(a.key, b.key));
    return withFewPlaces(sorted, places).slice(0, mostKeywords);
  });
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
