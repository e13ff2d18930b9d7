import { surfacesOf } from './pool.ts';
import type { KeywordCandidate } from './pool.ts';
import type { TaggedToken } from './tagged-token.ts';
import { placeKind, placeKindsOf } from './places.ts';
import { isMeasure, topicWord } from './topic-word.ts';

/** Weights of terms of 1, 2, 3 and 4 words, by the preference of readers. */
const lengthWeight = [0, 1, 1.75, 1.6, 1.1];
/** The weight of longer terms, which are always names. */
const longNameWeight = 1.75;

/** The number of occurrences of each word; a word of many terms is a topic. */
type WordCounts = ReadonlyMap<string, number>;

/** Statistics of the whole text. */
export interface TextStatistics {
  tokens: readonly TaggedToken[];
  counts: WordCounts;
  /** The words of the headline. */
  headline: ReadonlySet<string>;
}

/** A term whose occurrences are in one longer term by this share is part of it: "Hong" of "Hong Kong". */
const mostlyInside = 0.85;

// Returns the count of a term outside longer terms: its count minus the mean count of the longer terms.
function freeCount({ count, containers, sumAround, mostAround }: KeywordCandidate): number {
  if (containers === 0) return count;
  return mostAround >= mostlyInside * count ? 0 : count - sumAround / containers;
}

// Rates offices: "Norlandic President", "foreign minister" and "head of state" are persons, not topics; "county judge"
// may be a topic.
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

/**
 * Checks whether a candidate is a common word that the text has only once and late. It is a keyword only if there are
 * few others.
 */
export function isPassing(
  { words, count, name, firstSentence }: KeywordCandidate,
  headline: ReadonlySet<string>,
): boolean {
  if (words.length > 1 || count > 1 || name) return false;
  return firstSentence > latestMention && !words.every((word) => headline.has(word));
}

/**
 * Scores a candidate: C-value (Frantzi, Ananiadou, Mima 2000: the count of a term minus that inside longer terms),
 * times the counts of its words, times a weight for early position (Campos et al. 2020, YAKE), reduced for words that
 * any text has. 0 for terms that are no topic: countries, offices of a state, measures.
 */
export function scoreOf(candidate: KeywordCandidate, { tokens, counts, headline }: TextStatistics): number {
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
/** A common word that occurs only once counts as a topic up to the sentence of this index. */
const latestMention = 1;
