import { after, before } from './around.ts';
import type { Candidate } from './candidates.ts';
import { isLarge, type Document } from './document.ts';
import { kin } from './human-words.ts';
import { wordSet } from './word-set.ts';

const farthest = 14;
const possessors = wordSet('his her their my our');
const kinPlural = wordSet('sons daughters brothers sisters children parents twins siblings grandparents wives cousins');

function isKin(key: string): boolean {
  return kin.has(key) || kinPlural.has(key);
}

/** Whether "born in Orrin to" stands before a name. */
function isBornTo(c: Candidate, d: Document, from: number): boolean {
  for (let n = from; n < from + farthest; n++) {
    const token = before(c, d, n);
    if (!token || token.text === '.') return false;
    if (token.key === 'born') return true;
  }
  return false;
}

/** Whether a name is brought in as that of somebody's relative: "his father, X", "the daughter of X and Y", "X, her son". */
export function isRelative(c: Candidate, d: Document): boolean {
  const owner = after(c, d, 2);
  if (after(c, d)?.text === ',' && possessors.has(owner?.key ?? '') && kin.has(after(c, d, 3)?.key ?? '')) return true;
  let inside = false;
  for (let n = 1; n <= farthest; n++) {
    const token = before(c, d, n);
    if (!token) return false;
    if (token.text === ')') inside = true;
    else if (token.text === '(') inside = false;
    if (inside || token.text === '(' || token.text === ',' || token.text === 'and' || isLarge(token)) continue;
    if (isKin(token.key)) return true;
    if (token.key === 'of') return isKin(before(c, d, n + 1)?.key ?? '');
    return token.key === 'to' && isBornTo(c, d, n + 1);
  }
  return false;
}
