import { mostFrequent } from '../../base/compare-text.ts';
import type { NameNode } from './name-nodes.ts';
import { isInitial, isPartialName } from './name-parts.ts';

function countSpellings(names: readonly NameNode[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spellings } of names)
    for (const [spelling, count] of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  return counts;
}

/**
 * The name that the page shows for a person: the most frequent spelling, of several the first in code unit order.
 * Full names go before initials, and what is not all in capitals before what is.
 */
export function displayName(names: readonly NameNode[]): string {
  const full = names.filter(({ parts }) => !isPartialName(parts) && !isInitial(parts.tokens[0] ?? ''));
  const counts = countSpellings(full.length > 0 ? full : names);
  const mixed = new Map([...counts].filter(([spelling]) => spelling !== spelling.toUpperCase()));
  return mostFrequent(mixed.size > 0 ? mixed : counts) ?? '';
}
