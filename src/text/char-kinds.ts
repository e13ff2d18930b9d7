/** What a character can be, as bits. */
export const char = {
  letter: 1,
  large: 2,
  small: 4,
  mark: 8,
  number: 16,
  space: 32,
  /** A full stop or another mark that can end a sentence. */
  ender: 64,
  /** Beyond ASCII. */
  foreign: 128,
} as const;

const known = 256;
const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, char.letter],
  [/\p{Lu}|\p{Lt}/u, char.large],
  [/\p{Ll}/u, char.small],
  [/\p{M}/u, char.mark],
  [/\p{N}/u, char.number],
  [/\s/u, char.space],
  [/[.!?…。！？]/u, char.ender],
  [/[^\p{ASCII}]/u, char.foreign],
];
const ofUnit = new Uint16Array(0x10000);

function look(character: string): number {
  return patterns.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), known);
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/**
 * The kinds of every UTF-16 code unit of a text, and 0 behind the last; both halves of a pair have those of the whole.
 * What Unicode says of a unit is asked once: the loops over every character of a text are too hot for patterns.
 */
export function charKinds(text: string): Uint16Array {
  const kinds = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && isPair(text, at)) {
      kinds[at] = look(text.slice(at, at + 2));
      kinds[at + 1] = kinds[at] ?? 0;
      at++;
    } else kinds[at] = ofUnit[code] || (ofUnit[code] = look(text.charAt(at)));
  }
  return kinds;
}
