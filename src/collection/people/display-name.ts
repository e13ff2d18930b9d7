import { mostFrequent } from '../../base/compare-text.ts';
import { isInitial, isPartialName } from './name-parts.ts';
import type { PersonName } from './person-names.ts';

function countSpellings(names: readonly PersonName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spellings } of names)
    for (const [spelling, count] of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  return counts;
}

/**
 * Chooses the name that the page shows for a person: the most frequent spelling, of several the first by code units.
 * Full names are preferred to initials, and mixed case to capitals.
 */
export function displayName(names: readonly PersonName[]): string {
  const full = names.filter(({ parts }) => !isPartialName(parts) && !isInitial(parts.tokens[0] ?? ''));
  const counts = countSpellings(full.length > 0 ? full : names);
  const mixed = new Map([...counts].filter(([spelling]) => spelling !== spelling.toUpperCase()));
  return mostFrequent(mixed.size > 0 ? mixed : counts) ?? '';
}
