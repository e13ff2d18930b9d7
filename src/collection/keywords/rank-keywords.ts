import type { ArticleRecord } from '../../contract/record.ts';
import { compareText, mostFrequent } from '../../base/compare-text.ts';
import { keywordKey, keywordWords } from './keyword-key.ts';
import { joinPhrases } from './join-phrases.ts';
import type { ArticleKeyword } from './join-phrases.ts';

const mostKeywords = 10;
/** The longest keyword, in words: longer ones are passages, and the cost grows with every phrase within a keyword. */
const mostWords = 12;
/** Keywords that are no places, from which on an article gets no place as a keyword. */
const enoughWithoutPlaces = 5;

/** The collection's keywords, and for each article the numbers of its best ones, with a score from 0 to 1. */
export interface RankedKeywords {
  terms: string[];
  articles: { keyword: number; score: number }[][];
}

/** Names of people, which are no keywords: of the collection, and of each article. */
export interface KnownNames {
  names: readonly string[];
  ofArticle: (article: number) => readonly string[];
}

/** A name of more words is no name of a person, and has too many parts. */
const longestName = 6;

// A name and its parts of two words or more: "Ana Maria" of "Ana Maria Soto". A single word may be a topic of its own.
function partsOfName(words: readonly string[]): string[] {
  if (words.length > longestName) return [words.join(' ')];
  const parts = words.flatMap((_, from) => words.slice(from + 1).map((__, at) => words.slice(from, from + at + 2)));
  return [words, ...parts].map((part) => part.join(' '));
}

// The keywords of one article by key, without names of people, the best with a score of 1.
function keywordsOf(record: ArticleRecord, names: ReadonlySet<string>, named: readonly string[]): ArticleKeyword[] {
  const parts = named.map((name) => new Set(keywordWords(name)));
  const best = Math.max(...record.keywords.map(({ score }) => score));
  const found = new Map<string, ArticleKeyword>();
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

/** Keeps the weight of a keyword of all articles above 0. */
const leastRarity = 0.2;

// Inverse document frequency (Spärck Jones 1972), at most 1; halved for a keyword of one article, which links nothing.
function weightOf(count: number, total: number): number {
  const rarity = Math.log((total + 1) / count) / Math.log(total + 1);
  return ((leastRarity + rarity) / (leastRarity + 1)) * (count > 1 ? 1 : 0.5);
}

function withFewPlaces(sorted: readonly ArticleKeyword[], places: ReadonlySet<string>): ArticleKeyword[] {
  const others = sorted.filter(({ key }) => !places.has(key));
  if (others.length >= enoughWithoutPlaces) return others;
  const lacking = enoughWithoutPlaces - others.length;
  const kept = new Set(sorted.filter(({ key }) => places.has(key)).slice(0, lacking));
  return sorted.filter((keyword) => !places.has(keyword.key) || kept.has(keyword));
}

function formsOf(keywords: readonly ArticleKeyword[]): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>();
  for (const { key, term } of keywords) {
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts.set(term, (counts.get(term) ?? 0) + 1));
  }
  return forms;
}

/**
 * Ranks each article's keywords within the collection and keeps the best ten: rare ones are preferred, then those that
 * other articles share; names of people and halves of them are excluded, and places are used only where there are few
 * others. Singular and plural, capitals, "A and B" and "B and A" are one keyword in its most frequent form, and so are
 * the phrases that {@link joinPhrases} joins. Keywords are numbered by the number of articles that have them, then by
 * code units.
 */
export function rankKeywords(records: readonly ArticleRecord[], known: KnownNames): RankedKeywords {
  const names = new Set(known.names.flatMap((name) => partsOfName(keywordWords(name))));
  const places = new Set<string>();
  const found = records.map((record, at) => {
    for (const { name } of record.places) places.add(keywordKey(name));
    return keywordsOf(record, names, known.ofArticle(at));
  });
  const lists = joinPhrases(found);
  const forms = formsOf(lists.flat());
  const counts = new Map<string, number>();
  for (const { key } of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chosen = lists.map((list) => {
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
