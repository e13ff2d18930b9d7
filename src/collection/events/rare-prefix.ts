import { compareText } from '../../base/compare-text.ts';

/**
 * Selects the rarest words of a set, its prefix. Two sets with a Jaccard coefficient of at least `threshold` have a
 * word of their prefixes in common, so only such pairs need a comparison (prefix filtering, Chaudhuri et al. 2006).
 */
export function rarePrefix(set: ReadonlySet<string>, counts: ReadonlyMap<string, number>, threshold: number): string[] {
  const rarestFirst = [...set].toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compareText(a, b));
  return rarestFirst.slice(0, set.size - Math.ceil(threshold * set.size) + 1);
}
