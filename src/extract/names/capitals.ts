import type { Token } from '../tokens/token.ts';
import { isListedName, isPlainType, kind, kindsOf } from './lexicon/lexicon.ts';
import type { AnnotatedText } from './words/annotated-text.ts';

/** Checks for the speaker of what follows: "ANA: I agree", "((ANA)) I agree". */
function isSpeaker({ tokens, opens }: AnnotatedText, at: number): boolean {
  if (opens[at] && tokens[at + 1]?.text === ':') return true;
  return tokens[at - 1]?.text === '(' && tokens[at - 2]?.text === '(';
}

/** Counts the tokens in capitals by text, without speakers. */
export function countCapitals(annotated: AnnotatedText): Map<string, number> {
  const { tokens } = annotated;
  const counts = new Map<string, number>();
  let at = 0;
  for (const { type } of tokens) {
    if (type.shape === 'caps' && !isSpeaker(annotated, at)) counts.set(type.text, (counts.get(type.text) ?? 0) + 1);
    at++;
  }
  return counts;
}

const fewestLettersOfName = 4;

/**
 * Checks for a word that is only written in capitals: a function word, an everyday word, a listed name, or a word that
 * the text also has in lower case.
 */
export function isShoutedWord({ type, key }: Token, { alsoLower }: AnnotatedText): boolean {
  const kinds = kindsOf(key);
  if (kinds & (kind.function | kind.calendar) || alsoLower.has(key) || isPlainType(type)) return true;
  return type.length >= fewestLettersOfName && isListedName(kinds);
}
