import { char, charKinds } from '../../../text/char-kinds.ts';
import { fold } from '../../../text/fold.ts';

/** `initial` is "J." or "J.K."; `caps` a word of large letters only; `capital` any other word written large. */
export type Shape = 'initial' | 'caps' | 'capital' | 'lower' | 'number' | 'mark' | 'possessive';

const fullStop = 46;

function isLetter(kind = 0): boolean {
  return (kind & (char.letter | char.mark)) !== 0;
}

function isLarge(kind = 0): boolean {
  return (kind & char.large) !== 0;
}

const joined = /^(?:a[ldnrstz]|ash|el|ul|ud|ez|[dlo])[-'’]/;

/** The shape of a token of a text, by how it is written. */
export function shapeOf(written: string): Shape {
  const kinds = charKinds(written);
  const code = written.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (!isLetter(kinds[0])) return written.length > 1 ? 'possessive' : 'mark';
  if (!isLarge(kinds[0])) {
    // "al-Sisi", "d'Estaing": a particle joined to a large letter; "ex-Muslim" is no name.
    const joint = joined.exec(written)?.[0].length ?? 0;
    return joint > 0 && isLarge(kinds[joint]) ? 'capital' : 'lower';
  }
  if (written.length < 2) return 'capital';
  if (written.charCodeAt(1) === fullStop) return 'initial';
  return kinds.some((kind) => isLetter(kind) && !isLarge(kind)) ? 'capital' : 'caps';
}

const plain = /^[a-z' -]+$/i;

/** What the lists of names know a token by: folded, without a closing full stop; a small word as it stands. */
export function keyOf(written: string, shape: Shape): string {
  if (shape === 'lower') return written;
  if (plain.test(written)) return written.toLowerCase();
  const folded = fold(written);
  return folded.endsWith('.') && !folded.slice(0, -1).includes('.') ? folded.slice(0, -1) : folded;
}
