import { surfacesOf } from './pool.ts';
import type { KeywordCandidate } from './pool.ts';
import type { TaggedToken } from './tagged-token.ts';
import { placeKind, placeKindsOf } from './places.ts';
import { isMeasure, topicWord } from './topic-word.ts';

/** Weight of a term of 1, 2, 3, 4 words. */
const lengthWeight = [0, 1, 1.75, 1.6, 1.1];
/** Weight of a longer term; only names are longer. */
const longNameWeight = 1.75;

/** How often each word occurs in the candidates' single words; a word of many terms is a topic. */
type WordCounts = ReadonlyMap<string, number>;

/** The whole text, as the score of a term needs it. */
export interface Scene {
  tokens: readonly TaggedToken[];
  counts: WordCounts;
  /** The words of the headline. */
  headline: ReadonlySet<string>;
}

/** Share of its occurrences from which a term is only a part of a longer one: "Hong" of "Hong Kong". */
const mostlyInside = 0.85;

/** How often a term occurs by itself: its count less the mean of the longer terms' counts. */
function freeCount({ count, containers, sumAround, mostAround }: KeywordCandidate): number {
  if (containers === 0) return count;
  return mostAround >= mostlyInside * count ? 0 : count - sumAround / containers;
}

// "Norlandic President", "foreign minister", "head of state" say who, not what; "county judge" may be what it is about.
function officeWeight(candidate: KeywordCandidate, tokens: readonly TaggedToken[]): number {
  const { words, name, first, last, any } = candidate;
  if (words.length === 2 && first & topicWord.office && (last & topicWord.state || words[1] === 'government')) return 0;
  if (words.length === 1 || !(last & topicWord.office)) return 1;
  if (!name && !(any & (topicWord.state | topicWord.demonym))) return 0.6;
  const plural = [...surfacesOf(candidate, tokens).keys()].every((surface) => surface.endsWith('s'));
  return plural && !(first & topicWord.demonym) ? 0.3 : 0;
}

function weakness({ words, count, name, last, allWeak }: KeywordCandidate): number {
  if (allWeak) return words.length > 1 ? 0.25 : count > 2 ? 0.1 : 0;
  if (words.length === 1) return count === 1 ? 0.4 : name ? 0.8 : 1;
  return last & topicWord.weak && !name ? 0.6 : 1;
}

function kindWeight(candidate: KeywordCandidate, tokens: readonly TaggedToken[]): number {
  const { words, name } = candidate;
  if (!name && candidate.last & topicWord.measure) return 0;
  if (candidate.capital || name) {
    const term = words.length === 1 ? (words[0] ?? '') : words.join(' ');
    const place = placeKindsOf(term);
    if ((candidate.capital && place & placeKind.countryOrCapital) || (name && isMeasure(term))) return 0;
    if (name && place & placeKind.other) return 0.4;
  }
  return officeWeight(candidate, tokens) * weakness(candidate);
}

/** Whether a candidate is a common word that the text says once and late: no topic, unless there is little else. */
export function isPassing(
  { words, count, name, firstSentence }: KeywordCandidate,
  headline: ReadonlySet<string>,
): boolean {
  if (words.length > 1 || count > 1 || name) return false;
  return firstSentence > latestMention && !words.every((word) => headline.has(word));
}

/**
 * C-value (Frantzi, Ananiadou, Mima 2000: how often a term occurs, less how often it does inside longer terms), times
 * how often its words occur at all, times how early it comes (Campos et al. 2020, YAKE), less what any text has.
 * 0 for what names no topic: countries, offices of a state, measures.
 */
export function scoreOf(candidate: KeywordCandidate, { tokens, counts, headline }: Scene): number {
  const { words, firstSentence } = candidate;
  const free = freeCount(candidate);
  if (free <= 0) return 0;
  const kind = kindWeight(candidate, tokens);
  if (kind === 0) return 0;
  let sum = 0;
  let headed = true;
  for (const word of words) {
    sum += Math.log2(1 + (counts.get(word) ?? 1));
    headed &&= headline.has(word);
  }
  const topical = sum / words.length;
  const early = 1 + 1 / (1 + firstSentence / 2);
  const long = words.length < lengthWeight.length ? (lengthWeight[words.length] ?? 0) : longNameWeight;
  return long * Math.log2(1 + free) * topical * early * kind * (headed ? headlineWeight : 1);
}

const headlineWeight = 1.25;
/** A common word said only once counts as a topic up to this sentence, from 0. */
const latestMention = 1;
