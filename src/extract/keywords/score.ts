import type { Candidate } from './candidates.ts';
import { singular } from '../english/singular.ts';
import { isDemonym } from '../english/word-class.ts';
import { measures, offices, stateOffices, weakAdjectives, weakNouns } from '../english/words/weak-words.ts';
import { isCountryOrCapital, isKnownPlace } from './places.ts';

/** How much a reader prefers a term of 1, 2, 3, 4 words. */
const lengthWeight = [0, 1, 1.75, 1.6, 1.1];
/** Only names have more words. */
const longNameWeight = 1.75;
const weak = new Set([...weakNouns.map(singular), ...weakAdjectives]);
const officeWords = new Set(offices);
const stateWords = new Set(stateOffices);
const measureWords = new Set(measures);

/** How often each word occurs in the candidates' single words; a word of many terms is a topic. */
type WordCounts = ReadonlyMap<string, number>;

/** The candidates of a text and what is known of the whole text. */
export interface Scene {
  all: ReadonlyMap<string, Candidate>;
  counts: WordCounts;
  /** The words of the headline. */
  headline: ReadonlySet<string>;
}

/** A term that stands in one longer term this often is a part of it: "Hong" of "Hong Kong". */
const mostlyInside = 0.85;

// How often a term stands by itself: its count less the mean of the longer terms' counts.
function freeCount({ count, containers }: Candidate, all: ReadonlyMap<string, Candidate>): number {
  if (containers.size === 0) return count;
  let [sum, most] = [0, 0];
  for (const key of containers) {
    const longer = all.get(key)?.count ?? 0;
    sum += longer;
    most = Math.max(most, longer);
  }
  return most >= mostlyInside * count ? 0 : count - sum / containers.size;
}

// "Norlandic President", "foreign minister", "head of state" say who, not what; "county judge" may be what it is about.
function officeWeight({ words, name, surfaces }: Candidate): number {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 2 && officeWords.has(first) && (stateWords.has(last) || last === 'government')) return 0;
  if (words.length === 1 || !officeWords.has(last)) return 1;
  if (!words.some((word) => stateWords.has(word) || isDemonym(word)) && !name) return 0.6;
  const plural = [...surfaces.keys()].every((surface) => surface.endsWith('s'));
  return plural && !isDemonym(first) ? 0.3 : 0;
}

function weakness({ words, count, name }: Candidate): number {
  const strong = words.filter((word) => !weak.has(word) && !isDemonym(word)).length;
  if (strong === 0) return words.length > 1 ? 0.25 : count > 2 ? 0.1 : 0;
  if (words.length === 1) return count === 1 ? 0.4 : name ? 0.8 : 1;
  return weak.has(words.at(-1) ?? '') && !name ? 0.6 : 1;
}

function kindWeight(candidate: Candidate): number {
  const { words, name } = candidate;
  if (!name && measureWords.has(words.at(-1) ?? '')) return 0;
  if (candidate.capital && isCountryOrCapital(words.join(' '))) return 0;
  if (name && measureWords.has(words.join(' '))) return 0;
  if (name && isKnownPlace(words.join(' '))) return 0.4;
  return officeWeight(candidate) * weakness(candidate);
}

/** Whether a candidate is a common word that the text says once and late: no topic, unless there is little else. */
export function isPassing({ words, count, name, firstSentence }: Candidate, headline: ReadonlySet<string>): boolean {
  if (words.length > 1 || count > 1 || name) return false;
  return firstSentence > latestMention && !words.every((word) => headline.has(word));
}

/**
 * C-value (Frantzi, Ananiadou, Mima 2000: how often a term occurs, less how often it does inside longer terms), times
 * how often its words occur at all, times how early it comes (Campos et al. 2020, YAKE), less what any text has.
 * 0 for what names no topic: countries, offices of a state, measures.
 */
export function scoreOf(candidate: Candidate, { all, counts, headline }: Scene): number {
  const { words, firstSentence } = candidate;
  const free = freeCount(candidate, all);
  if (free <= 0) return 0;
  const headed = words.every((word) => headline.has(word));
  const kind = kindWeight(candidate);
  if (kind === 0) return 0;
  const topical = words.reduce((sum, word) => sum + Math.log2(1 + (counts.get(word) ?? 1)), 0) / words.length;
  const early = 1 + 1 / (1 + firstSentence / 2);
  const long = lengthWeight[words.length] ?? longNameWeight;
  return long * Math.log2(1 + free) * topical * early * kind * (headed ? headlineWeight : 1);
}

const headlineWeight = 1.25;
/** A common word said only once counts as a topic up to this sentence, from 0. */
const latestMention = 1;
