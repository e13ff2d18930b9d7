import type { NameCandidate } from '../candidates/candidates.ts';
import { isListedName, kind } from '../lexicon/lexicon.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { acceptBy, type Accepted } from './accepted.ts';
import { places, things } from './other-kinds.ts';

/** The lowest scores of names that are accepted because they are in a list of persons: of several words, and of one. */
const enoughInList = 0.9;
const enoughAlone = 0.7;
const farthestInList = 18;

/** Checks whether only a comma or "and" separates two neighbours, ignoring parentheses. */
function areListed(a: NameCandidate, b: NameCandidate, { tokens }: AnnotatedText): boolean {
  if (b.from - a.to > farthestInList) return false;
  let inside = false;
  let separators = 0;
  for (let i = a.to + 1; i < b.from; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '(') inside = true;
    else if (text === ')') inside = false;
    else if (!inside && !/^(?:,|and|&|or)$/.test(text)) return false;
    else if (!inside) separators++;
  }
  return separators > 0 && separators < 3 && !inside;
}

/** Returns the candidates outside parentheses; parentheses between the names of a list are ignored. */
function outside(candidates: readonly NameCandidate[], { text, tokens }: AnnotatedText): readonly NameCandidate[] {
  if (!text.includes('(')) return candidates;
  const found: NameCandidate[] = [];
  let at = 0;
  let depth = 0;
  for (const candidate of candidates) {
    for (; at < candidate.from; at++) {
      const token = tokens[at];
      if (token?.text === '(') depth = 1;
      else if (token?.text === ')' || token?.gap === 'line') depth = 0;
    }
    if (depth === 0) found.push(candidate);
  }
  return found;
}

/** Checks whether a candidate is a person if its neighbour in a list is one. */
function mayBeListed({ keys, kinds: [kinds = 0], score }: NameCandidate): boolean {
  if (keys.length > 1) return score >= enoughInList;
  return score >= enoughAlone && isListedName(kinds) && !(kinds & (things | places | kind.common));
}

/** Accepts candidates next to a person in a list: "Ana Holm, Xelu Brandvik and Ivo". */
export function acceptListed(all: readonly NameCandidate[], accepted: Accepted, annotated: AnnotatedText): void {
  const candidates = outside(all, annotated);
  for (let i = 1; i < candidates.length; i++) {
    const [a, b] = [candidates[i - 1], candidates[i]];
    if (a && b && accepted.has(a) && mayBeListed(b) && areListed(a, b, annotated)) acceptBy(accepted, b, 'list');
  }
  for (let i = candidates.length - 1; i > 0; i--) {
    const [a, b] = [candidates[i - 1], candidates[i]];
    if (a && b && accepted.has(b) && mayBeListed(a) && areListed(a, b, annotated)) acceptBy(accepted, a, 'list');
  }
}
