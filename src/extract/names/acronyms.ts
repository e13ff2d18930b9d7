import { isCapitalised, type AnnotatedText } from './words/annotated-text.ts';
import { kind, kindsAt } from './lexicon/lexicon.ts';
import { placeAt } from './lexicon/place-names.ts';
import { wordSet } from './lexicon/word-set.ts';

/** An acronym that the text explains: "National Front for Orrin (NFO)". */
export interface Explained {
  acronym: string;
  /** The indexes of the first and the last token of the long form. */
  from: number;
  to: number;
}

const shape = /^\p{Lu}{2,7}$/u;
const functionWord = /^(?:of|for|the|and|on|in|de|do|da|des|du|la|el|y|e|und|für)$/;

const bodies = wordSet(
  'front confederation conference chamber guild liga partido movimiento frente nations fighters survey',
);

/**
 * Finds the first of the words before a token whose initials, with or without function words, form the acronym;
 * -1 if none do.
 */
function beginning({ tokens }: AnnotatedText, acronym: string, to: number, withSmall: boolean): number {
  let letter = acronym.length;
  for (let i = to; i >= 0 && to - i < 2 * acronym.length; i--) {
    const token = tokens[i];
    if (!token || (i < to && tokens[i + 1]?.gap !== 'space')) return -1;
    if (!isCapitalised(token)) {
      if (!functionWord.test(token.text)) return -1;
      if (withSmall && token.text.charAt(0).toUpperCase() === acronym.charAt(letter - 1) && letter > 1) letter--;
      continue;
    }
    if (token.text.charAt(0).toUpperCase() !== acronym.charAt(letter - 1)) return -1;
    letter--;
    if (letter === 0) return i;
  }
  return -1;
}

/**
 * Checks whether the words name an organisation: one of them is a head, and they do not begin as an office does
 * ("Member of Parliament").
 */
function isBody({ tokens }: AnnotatedText, from: number, to: number): boolean {
  if ((kindsAt(tokens[from]) | kindsAt(tokens[to])) & (kind.role | kind.title) || placeAt(tokens, from)?.to === to)
    return false;
  for (let i = from; i <= to; i++)
    if (kindsAt(tokens[i]) & kind.organization || bodies.has(tokens[i]?.key ?? '')) return true;
  return false;
}

/** Finds the acronyms that a text explains, in text order. */
export function explainedAcronyms(annotated: AnnotatedText): Explained[] {
  const { tokens } = annotated;
  const found: Explained[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.shape !== 'caps' || tokens[i - 1]?.text !== '(' || !/^[),;]$/.test(tokens[i + 1]?.text ?? '')) continue;
    if (!shape.test(token.text) || annotated.inHeadline[i]) continue;
    const plain = beginning(annotated, token.text, i - 2, false);
    const from = plain < 0 ? beginning(annotated, token.text, i - 2, true) : plain;
    if (from >= 0 && from < i - 2 && isBody(annotated, from, i - 2))
      found.push({ acronym: token.text, from, to: i - 2 });
  }
  return found;
}
