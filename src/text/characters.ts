import { char, charKinds } from './char-kinds.ts';

export const fullStop = 46;
export const newline = 10;

/** A digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** An apostrophe inside a word: the typewriter's, the typographic one, or the modifier letter. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** A hyphen inside a word: the hyphen-minus of ASCII, the hyphen of Unicode, or the one that does not break a line. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** A text and the kinds of its characters, which loops over every character ask for by numbers. */
export class Characters {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** See {@link charKinds}. */
  readonly kinds: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    this.kinds = charKinds(text);
  }

  /** Whether the character at `at` is of one of these kinds; false behind the last. */
  isAt(at: number, kinds: number): boolean {
    return ((this.kinds[at] ?? 0) & kinds) !== 0;
  }

  /** The UTF-16 code unit at `at`; 0 behind the last. */
  codeAt(at: number): number {
    return (this.kinds[at] ?? 0) & char.code;
  }
}
