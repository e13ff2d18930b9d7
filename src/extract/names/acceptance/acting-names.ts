import type { NameCandidate } from '../candidates/candidates.ts';
import { isPlainWord, kind } from '../lexicon/lexicon.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { places, things } from './other-kinds.ts';

const otherThanNames = things | places | kind.known | kind.title | kind.role;

/** From this context score on a single word acts like a person. */
export const actsLikePerson = 0.5;

/**
 * Accepts a single word that no list contains, if it does what people do at least twice and never occurs where a place
 * or an organisation would.
 */
export function actsHuman(group: readonly NameCandidate[], { alsoLower }: AnnotatedText): boolean {
  const [first] = group;
  const key = first?.keys[0] ?? '';
  const kinds = first?.kinds[0] ?? 0;
  if (first?.keys.length !== 1 || key.length < 3 || kinds & otherThanNames || alsoLower.has(key) || isPlainWord(key))
    return false;
  let cues = 0;
  let times = 0;
  for (const { human, context } of group) {
    if (context < -0.6) return false;
    cues += human;
    if (human > 0) times++;
  }
  return times > 1 && cues > 2;
}

/** Checks whether a group is a given name without other uses that acts as people do, and nowhere as others do. */
export function isActingGivenName(group: readonly NameCandidate[], { alsoLower }: AnnotatedText): boolean {
  const [first] = group;
  const kinds = first?.kinds[0] ?? 0;
  if (first?.keys.length !== 1 || !(kinds & kind.given) || kinds & (otherThanNames | kind.common)) return false;
  if (alsoLower.has(first.keys[0] ?? '') || group.some(({ context }) => context < 0)) return false;
  return group.some(({ context }) => context >= actsLikePerson);
}
