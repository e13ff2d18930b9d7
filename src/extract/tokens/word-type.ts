import { keyOf, shapeOf, type Shape } from './shape.ts';

/** Longer strings are no words; interning one would keep all of its text in memory. */
export const longestInterned = 60;

/**
 * Interns a string, so that the engine compares it with another interned one by its address. Interning takes long, so
 * that an interned string which is likely the same can be given.
 */
export function interned(text: string, likely?: string): string {
  if (text === likely) return likely;
  return text.length > longestInterned ? text : (Object.keys({ [text]: 0 })[0] ?? text);
}

let ids = 0;

function kindOf(shape: Shape): WordType['kind'] {
  if (shape === 'number') return 'digits';
  return shape === 'mark' || shape === 'possessive' ? 'mark' : 'word';
}

/**
 * A word type: one surface form (a word, a number or a mark), shared by all its tokens. It has only what the characters
 * say; what a stage knows about the form is an annotation, see `annotate`.
 */
export class WordType {
  /** From 0, and no other type's; -1 for one that is too long to be shared. */
  readonly id: number;
  readonly text: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** The text in lower case. */
  readonly lower: string;
  /** True if the first letter is a capital. */
  readonly capital: boolean;
  readonly shape: Shape;
  readonly kind: 'word' | 'digits' | 'mark';
  /** True if it is a capitalised word or initials. */
  readonly capitalised: boolean;
  /** The key in word lists, see {@link keyOf}. */
  readonly key: string;

  constructor(text: string) {
    this.id = text.length > longestInterned ? -1 : ids++;
    this.text = interned(text);
    this.length = text.length;
    this.lower = interned(text.toLowerCase(), this.text);
    this.capital = text.charCodeAt(0) !== this.lower.charCodeAt(0);
    this.shape = shapeOf(text);
    this.kind = kindOf(this.shape);
    this.capitalised = this.shape === 'capital' || this.shape === 'caps' || this.shape === 'initial';
    this.key = interned(keyOf(text, this.shape), this.lower);
  }
}
