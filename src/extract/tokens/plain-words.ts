import { char } from '../../text/char-kinds.ts';
import { type Lexeme, lexemeAt } from './lexeme.ts';

/** The words of a text, in its order, that every stage cuts alike; where one starts, and its lexeme. */
export interface PlainWords {
  starts: number[];
  lexemes: Lexeme[];
}

const longest = 40;
const fullStop = 46;

function codes(characters: string): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (const character of characters) found[character.charCodeAt(0)] = 1;
  return found;
}

const before = codes('\t\n\r ("[');
const behind = codes('\t\n\r ,.;:!?)"]');

/**
 * The words of ASCII letters between white space and such marks as belong to no word: no possessive, no hyphen, no
 * number, no initial. That is most of what an English text has, and its stages differ only in how they cut the rest.
 */
export function plainWordsOf(text: string, kinds: Int32Array): PlainWords {
  const starts: number[] = [];
  const lexemes: Lexeme[] = [];
  const inside = char.letter | char.foreign;
  const length = kinds.length - 1;
  let open = true;
  for (let at = 0; at < length; at++) {
    if (((kinds[at] ?? 0) & inside) !== char.letter) {
      open = before[(kinds[at] ?? 0) & char.code] === 1;
      continue;
    }
    const start = at;
    while (((kinds[at + 1] ?? 0) & inside) === char.letter) at++;
    const end = at + 1;
    if (!open || end - start > longest) {
      open = false;
      continue;
    }
    open = false;
    const next = end < length ? (kinds[end] ?? 0) & char.code : 10;
    if (behind[next] !== 1 || (next === fullStop && end - start === 1)) continue;
    starts.push(start);
    lexemes.push(lexemeAt(text, kinds, start, end));
  }
  return { starts, lexemes };
}
