import { char, charKinds } from '../../text/char-kinds.ts';
import { type Lexeme, lexemeAt } from './lexeme.ts';
import { type PlainWords, plainWordsOf } from './plain-words.ts';

/** A text as the stages cut it: what its characters are, and the words that all of them cut alike. */
export class Lexemes {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Its characters with their kinds, see `charKinds`. */
  readonly kinds: Int32Array;
  readonly plain: PlainWords;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
    this.kinds = charKinds(text);
    this.plain = plainWordsOf(text, this.kinds);
  }

  /** Whether the character at `at` is of one of these kinds. */
  isAt(at: number, kinds: number): boolean {
    return ((this.kinds[at] ?? 0) & kinds) !== 0;
  }

  /** The UTF-16 code unit at `at`, 0 behind the last. */
  codeAt(at: number): number {
    return (this.kinds[at] ?? 0) & char.code;
  }

  /** What stands from `start` to `end`. */
  at(start: number, end: number): Lexeme {
    return lexemeAt(this.text, this.kinds, start, end);
  }
}
