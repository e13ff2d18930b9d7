import type { NameCandidate } from '../candidates/candidates.ts';
import { kind } from '../lexicon/lexicon.ts';
import { actsLikePerson } from './acting-names.ts';

/**
 * Combines the scores of the mentions of one surface: the best score, plus a share of the others if the best has
 * context.
 */
function together(candidates: readonly NameCandidate[]): number {
  let best = candidates[0];
  let sum = 0;
  for (const candidate of candidates) {
    sum += candidate.score;
    if (!best || candidate.score > best.score) best = candidate;
  }
  if (!best) return -Infinity;
  const rest = (sum - best.score) * 0.3;
  return best.score + Math.max(-1.5, Math.min(best.context > 0.4 ? 1 : 0, rest));
}

function groupBySurface(candidates: readonly NameCandidate[]): Map<string, NameCandidate[]> {
  const groups = new Map<string, NameCandidate[]>();
  for (const candidate of candidates) {
    const { keys } = candidate;
    const surface = keys.length === 1 ? (keys[0] ?? '') : keys.join(' ');
    const group = groups.get(surface);
    if (group) group.push(candidate);
    else groups.set(surface, [candidate]);
  }
  return groups;
}

/** Finds the best context score of each single word of a text: "Holm said" is evidence for "Anna Holm". */
function loneContexts(candidates: readonly NameCandidate[]): Map<string, number> {
  const contexts = new Map<string, number>();
  for (const { keys, context } of candidates) {
    const [key = ''] = keys;
    if (keys.length === 1 && context >= actsLikePerson) contexts.set(key, Math.max(context, contexts.get(key) ?? 0));
  }
  return contexts;
}

/** A surface (the words of a name) with its candidates and their combined score. */
interface Surface {
  candidates: readonly NameCandidate[];
  score: number;
}

/**
 * Computes the score of each surface: its mentions combined, and for a full name also the context score of its last
 * word alone.
 */
export function surfacesOf(candidates: readonly NameCandidate[]): Surface[] {
  const lone = loneContexts(candidates);
  return [...groupBySurface(candidates).values()].map((group) => {
    const keys = group[0]?.keys ?? [];
    if (keys.length === 1) return { candidates: group, score: together(group) };
    const given = (group[0]?.kinds[0] ?? 0) & kind.given ? keys[0] : undefined;
    const echo = Math.min(1, Math.max(lone.get(keys.at(-1) ?? '') ?? 0, lone.get(given ?? '') ?? 0));
    return { candidates: group, score: together(group) + echo };
  });
}
