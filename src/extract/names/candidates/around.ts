import type { NameCandidate } from './candidates.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { heads, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens/token.ts';
import { wordSet } from '../lexicon/word-set.ts';

export function isSingle(candidate: NameCandidate): boolean {
  return candidate.keys.length === 1;
}

/** Returns the nth token before a candidate. */
export function before(candidate: NameCandidate, { tokens }: AnnotatedText, n = 1): Token | undefined {
  // Engines look up an index below 0 as a property name, which is slow.
  const at = candidate.from - n;
  return at < 0 ? undefined : tokens[at];
}

/** Returns the nth token behind a candidate. */
export function after(candidate: NameCandidate, { tokens }: AnnotatedText, n = 1): Token | undefined {
  return tokens[candidate.to + n];
}

const pronounReach = 16;
const roleReach = 6;
const identityReach = 5;
const adults = wordSet('man woman boy girl person star');
const objects = wordSet('brand product vehicle device game single model car drug tool website app dish drink');

/** Checks whether a pronoun such as "he" or "her" follows before the next name. */
export function hasPronoun(candidate: NameCandidate, { tokens, opens }: AnnotatedText): boolean {
  for (let i = candidate.to + 1; i <= candidate.to + pronounReach; i++) {
    const token = tokens[i];
    if (!token || token.gap === 'line') return false;
    if (cuesAt(token) & cue.pronoun) return true;
    if (token.type.capitalised && !opens[i]) return false;
  }
  return false;
}

/** Checks whether a role follows within a few words: ", an Icelandic former midwife". */
export function hasRole({ tokens }: AnnotatedText, from: number): boolean {
  for (let i = from; i < from + roleReach; i++) {
    const token = tokens[i];
    if (!token || (token.shape === 'mark' && token.text !== '-')) return false;
    if (token.shape === 'lower' && (cuesAt(token) & cue.role || adults.has(token.key))) return true;
  }
  return false;
}

/** Checks whether the words before a comma name an office: "the member of parliament for Orrin East, Ana Holm,". */
export function hasRoleBefore({ tokens, opens }: AnnotatedText, to: number): boolean {
  for (let i = to; i > to - 2 * roleReach; i--) {
    const token = tokens[i];
    if (!token || token.shape === 'mark') return false;
    if (cuesAt(token) & cue.role) return true;
    if (opens[i]) return false;
  }
  return false;
}

/** Classifies the predicate of "X is a ...": a person (1), a thing (-1) or neither (0). */
export function identity(candidate: NameCandidate, { tokens }: AnnotatedText): number {
  const verb = tokens[candidate.to + 1];
  if (
    !verb ||
    verb.shape !== 'lower' ||
    !(cuesAt(verb) & cue.being) ||
    !/^(?:a|an|the|one)$/.test(tokens[candidate.to + 2]?.text ?? '')
  )
    return 0;
  return nounAt(tokens, candidate.to + 3);
}

/** Classifies the noun phrase that starts at a token: a person (1), a thing (-1) or neither (0). */
export function nounAt(tokens: readonly Token[], from: number): number {
  let answer = 0;
  for (let i = from; i < from + identityReach; i++) {
    const token = tokens[i];
    if (!token || token.shape === 'mark' || /^(?:of|in|from|for|who|which|that|by|at|on|to|with|and)$/.test(token.text))
      break;
    if (token.shape !== 'lower') continue;
    if (cuesAt(token) & cue.role || adults.has(token.key)) answer = 1;
    else if (kindsAt(token) & heads || objects.has(token.key)) answer = -1;
  }
  return answer;
}
