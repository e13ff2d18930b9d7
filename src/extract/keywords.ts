import type { ArticleRecord, Mentioned } from '../bundle/record.ts';
import { candidatesOf } from './keywords/candidates.ts';
import type { Candidate } from './keywords/candidates.ts';
import { scoreOf } from './keywords/score.ts';
import { singular } from './english/singular.ts';
import { tokensOf } from './keywords/tokens.ts';
import type { Token } from './keywords/tokens.ts';

type Keyword = ArticleRecord['keywords'][number];
type Scored = Candidate & { score: number };

const mostKeywords = 20;
const headlineWeight = 1.25;

function nameWords(persons: readonly Mentioned[]): Set<string> {
  return new Set(persons.flatMap(({ name }) => name.toLowerCase().split(/[\s.]+/)).filter((word) => word.length > 1));
}

function withoutPersons(tokens: readonly Token[], persons: readonly Mentioned[]): Token[] {
  const words = nameWords(persons);
  const spans = persons.flatMap(({ mentions }) => mentions).toSorted(([a], [b]) => a - b);
  let at = 0;
  return tokens.map((token) => {
    while ((spans[at]?.[1] ?? Infinity) <= token.start) at++;
    const inside = (spans[at]?.[0] ?? Infinity) < token.end;
    const named = inside || (token.surface !== token.word && words.has(token.word));
    return named ? { ...token, kind: 'break' as const } : token;
  });
}

function countWords(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, kind } of tokens)
    if (kind !== 'break') counts.set(singular(word), (counts.get(singular(word)) ?? 0) + 1);
  return counts;
}

/** Whether a better term says the same already: it has two of this one's words, or all of them. */
function isSaid({ words, count }: Scored, chosen: readonly Scored[]): boolean {
  return chosen.some((other) => {
    const shared = words.filter((word) => other.words.includes(word)).length;
    return shared >= 2 || shared === words.length || (shared === other.words.length && count === 1);
  });
}

function choose(ranked: readonly Scored[]): Scored[] {
  const chosen: Scored[] = [];
  for (const candidate of ranked) {
    if (chosen.length === mostKeywords) break;
    if (!isSaid(candidate, chosen)) chosen.push(candidate);
  }
  return chosen;
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [surface, count] of surfaces) if (count > (surfaces.get(best) ?? 0)) best = surface;
  return best;
}

/**
 * What an English article is about: at most 20 terms, best first, none of them a person's name, a date or a number;
 * `score` is relative to the best one's, which has 1.
 * Terms are runs of adjectives and nouns, scored as {@link scoreOf} says; singular and plural count as one.
 */
export function findKeywords(body: string, headline: string, names: { persons: readonly Mentioned[] }): Keyword[] {
  const tokens = withoutPersons(tokensOf(body), names.persons);
  const all = candidatesOf(tokens);
  const counts = countWords(tokens);
  const headWords = new Set(tokensOf(headline).map(({ word }) => singular(word)));
  const ranked = [...all.values()]
    .map((candidate) => {
      const headed = candidate.words.every((word) => headWords.has(word));
      return { ...candidate, score: scoreOf(candidate, all, counts) * (headed ? headlineWeight : 1) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.firstSentence - b.firstSentence || (a.key < b.key ? -1 : 1));
  const best = ranked[0]?.score ?? 1;
  return choose(ranked).map(({ surfaces, score }) => ({
    term: commonest(surfaces),
    score: Math.round((score / best) * 10_000) / 10_000,
  }));
}
