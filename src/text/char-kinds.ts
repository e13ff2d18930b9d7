/** Kinds of a character as bits; the sixteen bits below are the UTF-16 code unit itself. */
export const char = {
  code: 0xffff,
  letter: 0x1_0000,
  upper: 0x2_0000,
  lower: 0x4_0000,
  mark: 0x8_0000,
  number: 0x10_0000,
  space: 0x20_0000,
  /** A full stop or another mark that can end a sentence. */
  ender: 0x40_0000,
  /** Beyond ASCII. */
  foreign: 0x80_0000,
} as const;

const known = 0x100_0000;
const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, char.letter],
  [/\p{Lu}|\p{Lt}/u, char.upper],
  [/\p{Ll}/u, char.lower],
  [/\p{M}/u, char.mark],
  [/\p{N}/u, char.number],
  [/\s/u, char.space],
  [/[.!?…。！？]/u, char.ender],
  [/[^\p{ASCII}]/u, char.foreign],
];
const ofUnit = new Int32Array(0x10000);

function look(character: string): number {
  return patterns.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), known);
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/**
 * The UTF-16 code units of a text with the kinds of their characters, and 0 behind the last; both units of a surrogate
 * pair have the kinds of the whole character. Unicode properties are looked up once, since the loops over every
 * character are too hot for regular expressions, and for strings, of which engines have several representations.
 */
export function charKinds(text: string): Int32Array {
  // oxlint-disable-next-line typescript/unbound-method -- engines find it here faster than in each kind of string
  const { charCodeAt } = String.prototype;
  const kinds = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = charCodeAt.call(text, at);
    if (code >= 0xd800 && code < 0xdc00 && isPair(text, at)) {
      const whole = look(text.slice(at, at + 2));
      kinds[at] = whole | code;
      kinds[at + 1] = whole | text.charCodeAt(at + 1);
      at++;
    } else kinds[at] = ofUnit[code] || (ofUnit[code] = look(text.charAt(at)) | code);
  }
  return kinds;
}
