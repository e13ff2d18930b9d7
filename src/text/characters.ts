import { char, charKinds } from './char-kinds.ts';

export const fullStop = 46;
export const newline = 10;

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Checks for an apostrophe inside a word: the typewriter's, the typographic one, or the modifier letter. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** Checks for a hyphen inside a word: the ASCII hyphen-minus, the Unicode hyphen, or the non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** A text with the kinds of its characters as numbers, for loops over every character. */
export class Characters {
  readonly text: string;
  /** Length in UTF-16 code units. */
  readonly length: number;
  /** See {@link charKinds}. */
  readonly kinds: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    this.kinds = charKinds(text);
  }

  /** Checks whether the character at `at` is of one of these kinds; false beyond the end. */
  isAt(at: number, kinds: number): boolean {
    return ((this.kinds[at] ?? 0) & kinds) !== 0;
  }

  /** The UTF-16 code unit at `at`; 0 beyond the end. */
  codeAt(at: number): number {
    return (this.kinds[at] ?? 0) & char.code;
  }
}
