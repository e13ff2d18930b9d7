import type { WordClass } from '../english/word-class.ts';
import { type Gap, Token } from '../tokens/token.ts';
import type { WordType } from '../tokens/word-type.ts';

/** A token by `cutTerms` with the annotations that the rules for terms need. */
export class TaggedToken extends Token {
  readonly sentence: number;
  /** True if its capital is no evidence for a name: the first word of a sentence, any word of a heading in capitals. */
  readonly idleCapital: boolean;
  /** Its word class in its sentence, which decides its role in a term. */
  tag: WordClass = 'break';
  /** True if it is always capitalised. */
  name = false;
  /**
   * The characters that join it to the word before in a term: a space, " & ", or the apostrophe of a plural possessive
   * and a space; null where anything else is between them, so that no term crosses it.
   */
  joiner: string | null = null;

  constructor(type: WordType, start: number, gap: Gap, sentence: number, idleCapital: boolean) {
    super(type, start, gap);
    this.sentence = sentence;
    this.idleCapital = idleCapital;
  }
}

/** Checks whether a word is written with a capital anywhere. */
export function hasCapital({ type }: TaggedToken): boolean {
  return type.text !== type.lower;
}
