import { compareText } from '../../base/compare-text.ts';

/** Jaccard's coefficient: how much of what two sets have they have in common, from 0 to 1; 0 for two empty sets. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const entry of a) if (b.has(entry)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/**
 * The words of a set by which one that is similar to it can be found: any two sets with a Jaccard coefficient of at
 * least `threshold` share a word of their prefixes, the rarest first (prefix filtering, Chaudhuri et al. 2006).
 */
export function rarePrefix(set: ReadonlySet<string>, counts: ReadonlyMap<string, number>, threshold: number): string[] {
  const rarestFirst = [...set].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b));
  return rarestFirst.slice(0, set.size - Math.ceil(threshold * set.size) + 1);
}
