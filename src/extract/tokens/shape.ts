import { char, charKinds } from '../../text/char-kinds.ts';
import { fullStop, isDigit } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';

/**
 * `initial` is "J." or "J.K."; `caps` a word of capitals only; `capital` any other capitalised word; `possessive` "'s".
 */
export type Shape = 'initial' | 'caps' | 'capital' | 'lower' | 'number' | 'mark' | 'possessive';

function isLetter(kinds = 0): boolean {
  return (kinds & (char.letter | char.mark)) !== 0;
}

function isCapital(kinds = 0): boolean {
  return (kinds & char.upper) !== 0;
}

const joinedParticle = /^(?:a[ldnrstz]|ash|el|ul|ud|ez|[dlo])[-'’]/;

/** Classifies a token by its characters. */
export function shapeOf(token: string): Shape {
  const kinds = charKinds(token);
  const code = token.charCodeAt(0);
  if (isDigit(code)) return 'number';
  if (!isLetter(kinds[0])) return token.length > 1 ? 'possessive' : 'mark';
  if (!isCapital(kinds[0])) {
    // "al-Sisi", "d'Estaing": a particle before a capital is part of a name; "ex-Muslim" is no name.
    const particle = joinedParticle.exec(token)?.[0].length ?? 0;
    return particle > 0 && isCapital(kinds[particle]) ? 'capital' : 'lower';
  }
  if (token.length < 2) return 'capital';
  if (token.charCodeAt(1) === fullStop) return 'initial';
  return kinds.some((kind) => isLetter(kind) && !isCapital(kind)) ? 'capital' : 'caps';
}

const plain = /^[a-z' -]+$/i;

/**
 * The key of a token in a word list: folded and without a closing full stop. A word in small letters is its own key.
 */
export function keyOf(token: string, shape: Shape): string {
  if (shape === 'lower') return token;
  if (plain.test(token)) return token.toLowerCase();
  const folded = fold(token);
  return folded.endsWith('.') && !folded.slice(0, -1).includes('.') ? folded.slice(0, -1) : folded;
}
