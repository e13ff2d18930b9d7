import { isEastern } from '../candidates/candidate-words.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { isPlainWord, kind } from '../lexicon/lexicon.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { actsLikePerson } from './acting-names.ts';
import { places, things } from './other-kinds.ts';

/** A candidate with a lower score is rejected, whatever the other mentions of its words score. */
export const veto = -2.5;
/**
 * The lowest context score of a back-reference, a single word of a known person's name; the second is for words that
 * are also places.
 */
const contextVeto = -2.2;
const placeVeto = -0.6;

/** Collects the words of accepted full names by which the text may refer back to the persons. */
export function partsOf(accepted: Iterable<NameCandidate>): Set<string> {
  const parts = new Set<string>();
  for (const candidate of accepted) {
    const { keys, kinds } = candidate;
    if (keys.length < 2) continue;
    for (const [i, key] of keys.entries()) {
      const known = kinds[i] ?? 0;
      if (key.length < 2 || key.includes('.')) continue;
      if (i < keys.length - 1 && !(i === 0 && isEastern(candidate)) && known & ((things & ~kind.calendar) | places))
        continue;
      parts.add(key);
    }
  }
  return parts;
}

/** Decides from its context whether a candidate of known words refers back to a known person. */
export function isBackReference(
  candidate: NameCandidate,
  parts: ReadonlySet<string>,
  annotated: AnnotatedText,
): boolean {
  if (candidate.keys.length > 2 || !candidate.keys.every((key) => parts.has(key))) return false;
  if (candidate.keys.length === 2) return candidate.score > veto;
  const [key = ''] = candidate.keys;
  const kinds = candidate.kinds[0] ?? 0;
  if (kinds & places) return candidate.context > placeVeto;
  if (kinds & kind.calendar) return candidate.context >= actsLikePerson;
  const everyday =
    kinds & (things | kind.known) || (annotated.alsoLower.has(key) && kinds & kind.common) || isPlainWord(key);
  if (everyday && (annotated.opens[candidate.from] || annotated.inHeadline[candidate.from]))
    return candidate.context >= 0.5;
  return candidate.context + (isAttribute(candidate, annotated) ? 3 : 0) > contextVeto;
}

/** Checks whether the name is an attribute of a noun behind it: "the Holm government". */
function isAttribute(candidate: NameCandidate, { tokens }: AnnotatedText): boolean {
  const next = tokens[candidate.to + 1];
  return (
    next?.shape === 'lower' && next.gap === 'space' && /^(?:the|a|an)$/i.test(tokens[candidate.from - 1]?.text ?? '')
  );
}
