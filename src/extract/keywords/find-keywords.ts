import type { ArticleRecord, Mentioned } from '../../contract/record.ts';
import { candidatesOf } from './candidates.ts';
import { dropAddresses } from './drop-addresses.ts';
import { dropMojibake } from './drop-mojibake.ts';
import { dropPersons } from './drop-persons.ts';
import { surfacesOf } from './pool.ts';
import type { KeywordCandidate } from './pool.ts';
import { isPassing, scoreOf } from './score.ts';
import { singularOf } from '../english/singular.ts';
import { singularsOf, tagTokens } from './tag-tokens.ts';
import type { TaggedToken } from './tagged-token.ts';
import { wholeName, writtenNames } from './whole-name.ts';
import { TokenizedText } from '../tokens/tokenized-text.ts';

type Keyword = ArticleRecord['keywords'][number];

interface Scored {
  candidate: KeywordCandidate;
  score: number;
}

const mostKeywords = 20;
/** Below this number of keywords, words that the text only mentions in passing are added. */
const fewestKeywords = 6;

function countWords(tokens: readonly TaggedToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, tag } of tokens) {
    if (tag === 'break') continue;
    const word = singularOf(type);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Checks whether a better term covers this one: it contains two of its words, or all of them. */
function isCovered({ words, count }: KeywordCandidate, chosen: readonly Scored[]): boolean {
  for (const { candidate: other } of chosen) {
    let shared = 0;
    for (const word of words) if (other.words.includes(word)) shared++;
    if (shared >= 2 || shared === words.length || (shared === other.words.length && count === 1)) return true;
  }
  return false;
}

function choose(ranked: readonly Scored[], headline: ReadonlySet<string>): Scored[] {
  const chosen: Scored[] = [];
  for (const scored of ranked) {
    if (chosen.length === mostKeywords) break;
    if (chosen.length >= fewestKeywords && isPassing(scored.candidate, headline)) continue;
    if (!isCovered(scored.candidate, chosen)) chosen.push(scored);
  }
  return chosen;
}

function byScore(a: Scored, b: Scored): number {
  const earlier = a.candidate.firstSentence - b.candidate.firstSentence;
  return b.score - a.score || earlier || (a.candidate.key < b.candidate.key ? -1 : 1);
}

function commonest(surfaces: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [surface, count] of surfaces) if (count > (surfaces.get(best) ?? 0)) best = surface;
  return best;
}

/**
 * Finds at most 20 keywords of an English article, best first. No keyword is a person's name or office, a country, a
 * date or a number, and none is a part of the name of an organisation or a place that the text has only whole; `score`
 * is relative to that of the best, which is 1. Terms are runs of adjectives and nouns, scored by {@link scoreOf};
 * singular and plural count as one.
 */
export function findKeywords(
  text: TokenizedText,
  headline: string,
  names: { persons: readonly Mentioned[]; organizations?: readonly Mentioned[]; places?: readonly Mentioned[] },
): Keyword[] {
  const { persons, organizations = [], places = [] } = names;
  const named = writtenNames([...organizations, ...places], text.text);
  const tokens = tagTokens(text);
  dropPersons(tokens, persons);
  dropAddresses(tokens, text.characters);
  dropMojibake(tokens, text.characters.text);
  const all = candidatesOf(tokens);
  const statistics = { tokens, counts: countWords(tokens), headline: singularsOf(new TokenizedText(headline)) };
  const ranked: Scored[] = [];
  for (const candidate of all.values()) {
    const score = scoreOf(candidate, statistics);
    if (score > 0) ranked.push({ candidate, score });
  }
  const sorted = ranked.toSorted(byScore);
  const best = sorted[0]?.score ?? 1;
  const chosen = new Map<string, number>();
  for (const { candidate, score } of choose(sorted, statistics.headline)) {
    const term = wholeName(commonest(surfacesOf(candidate, tokens)), named, text.text);
    if (!chosen.has(term)) chosen.set(term, Math.round((score / best) * 10_000) / 10_000);
  }
  return [...chosen].map(([term, score]) => ({ term, score }));
}
