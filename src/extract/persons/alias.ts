import { before, isSingle } from './around.ts';
import type { Candidate } from './candidates.ts';
import { isLarge, type Document } from './document.ts';

const farthest = 9;
const naming = /^(?:nicknamed|alias|a\.?k\.?a|called|dubbed)\.?$/;

/**
 * Whether a name follows as another one of the person just named: "X, known to customers as Y", "X, nicknamed Y",
 * "X, alias Y". Gives the index of the token at which the person's own name ends, or -1.
 */
export function aliasOf(c: Candidate, d: Document): number {
  if (!isSingle(c)) return -1;
  const word = before(c, d);
  if (!word || (word.key !== 'as' && !naming.test(word.key))) return -1;
  let known = word.key !== 'as';
  for (let n = 2; n <= farthest; n++) {
    const token = before(c, d, n);
    if (!token || token.text === '.') return -1;
    if (token.text === ',' || token.text === '(') return known && isLarge(before(c, d, n + 1)) ? c.from - n - 1 : -1;
    if (token.shape !== 'lower') return -1;
    if (token.key === 'known') known = true;
  }
  return -1;
}
