import type { Candidate } from './candidates.ts';
import { singular } from '../english/singular.ts';
import { isDemonym } from '../english/word-class.ts';
import { weakAdjectives, weakNouns } from '../english/words/weak-words.ts';

/** How much a reader prefers a term of 1, 2, 3, 4 words. */
const lengthWeight = [0, 1, 1.75, 1.6, 1.1];
const weak = new Set([...weakNouns.map(singular), ...weakAdjectives]);

/** How often each word occurs in the candidates' single words; a word of many terms is a topic. */
export type WordCounts = ReadonlyMap<string, number>;

function nestedCount(candidate: Candidate, all: ReadonlyMap<string, Candidate>): number {
  let sum = 0;
  for (const key of candidate.containers) sum += all.get(key)?.count ?? 0;
  return candidate.containers.size === 0 ? 0 : sum / candidate.containers.size;
}

function weakness({ words, count, name }: Candidate): number {
  const strong = words.filter((word) => !weak.has(word) && !isDemonym(word)).length;
  if (strong === 0) return words.length === 1 ? 0.1 : 0.35;
  if (words.length === 1) return count === 1 ? 0.4 : name ? 0.8 : 1;
  return weak.has(words.at(-1) ?? '') && !name ? 0.6 : 1;
}

/**
 * C-value (Frantzi, Ananiadou, Mima 2000: how often a term occurs, less how often it does inside longer terms), times
 * how often its words occur at all, times how early it comes (Campos et al. 2020, YAKE), less what any text has.
 */
export function scoreOf(candidate: Candidate, all: ReadonlyMap<string, Candidate>, counts: WordCounts): number {
  const free = candidate.count - nestedCount(candidate, all);
  if (free <= 0) return 0;
  const { words, firstSentence } = candidate;
  const topical = words.reduce((sum, word) => sum + Math.log2(1 + (counts.get(word) ?? 1)), 0) / words.length;
  const early = 1 + 1 / (1 + firstSentence / 2);
  return (lengthWeight[words.length] ?? 1) * Math.log2(1 + free) * topical * early * weakness(candidate);
}
