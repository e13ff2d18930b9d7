import { termsOf } from '../../text/words.ts';

const shingleLength = 3;

/**
 * Collects the shingles of a text: its runs of three folded words, each once. The shingles that two texts share measure
 * their resemblance (Broder, "On the resemblance and containment of documents", 1997).
 */
export function shinglesOf(text: string): Set<string> {
  const terms = termsOf(text);
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= terms.length; at++)
    shingles.add(terms.slice(at, at + shingleLength).join(' '));
  return shingles;
}
