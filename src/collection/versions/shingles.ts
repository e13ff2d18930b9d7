import { words } from '../../text/words.ts';

const shingleLength = 3;

/**
 * The runs of three folded words of a text, each once: what two texts share of them tells how alike they are
 * (Broder, "On the resemblance and containment of documents", 1997).
 */
export function shinglesOf(text: string): Set<string> {
  const terms = words(text).map(({ term }) => term);
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= terms.length; at++)
    shingles.add(terms.slice(at, at + shingleLength).join(' '));
  return shingles;
}

/** The share of all shingles of two texts that both have, from 0 to 1 (Jaccard). */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
