import { newline } from '../../text/characters.ts';
import type { Shape } from './shape.ts';
import type { WordType } from './word-type.ts';

const carriageReturn = 13;
const tab = 9;

/** White space before a token: none, one space, more of it, or a line break (also at the start of a text). */
export type Gap = 'none' | 'space' | 'wide' | 'line';

/** The gap that one more white space character makes. */
export function widen(gap: Gap, code: number): Gap {
  if (gap === 'line' || code === newline || code === carriageReturn) return 'line';
  return gap === 'none' && code !== tab ? 'space' : 'wide';
}

/** A token: one place of a text that has a word, a number or a mark. Stages share tokens, so none changes one. */
export class Token {
  readonly type: WordType;
  /** Offset in UTF-16 code units. */
  readonly start: number;
  readonly gap: Gap;
  /** True if every cut leaves it as it is, see `runsOf`. */
  readonly plain: boolean;

  constructor(type: WordType, start: number, gap: Gap, plain = false) {
    this.type = type;
    this.start = start;
    this.gap = gap;
    this.plain = plain;
  }

  /** Offset behind the last character. */
  get end(): number {
    return this.start + this.type.length;
  }

  get text(): string {
    return this.type.text;
  }

  /** The text in lower case. */
  get low(): string {
    return this.type.lower;
  }

  get capital(): boolean {
    return this.type.capital;
  }

  get shape(): Shape {
    return this.type.shape;
  }

  get kind(): 'word' | 'digits' | 'mark' {
    return this.type.kind;
  }

  /** The key in word lists. */
  get key(): string {
    return this.type.key;
  }

  /** True if a line break is before it. */
  get newLine(): boolean {
    return this.gap === 'line';
  }
}
