import { charKinds } from '../../text/char-kinds.ts';
import { remembered } from '../../text/remembered.ts';
import { words } from '../../text/words.ts';
import { lexicon, type Sense } from '../dates/lexicon.ts';
import { singular } from '../english/singular.ts';
import { factsOf } from '../english/word-facts.ts';
import { languageWeights, type Weight } from '../language/weights.ts';
import { kindsOf } from '../persons/lexicon/lexicon.ts';
import { longestFrom } from '../persons/lexicon/place-names.ts';
import { keyOf, shapeOf, type Shape } from '../persons/word-shape.ts';

/** A word, number or mark as it is written, with what every stage knows of it wherever it stands: each is asked once. */
export class Lexeme {
  readonly text: string;
  /** In small letters. */
  readonly small: string;
  /** Whether small letters would begin it otherwise. */
  readonly capital: boolean;
  /** What it can mean in a date. */
  readonly sense: Sense | undefined;
  /** What it says for languages. */
  readonly weights: readonly Weight[] | undefined;
  #term: string | undefined;
  #shape: Shape | undefined;
  #large: boolean | undefined;
  #key: string | undefined;
  #kinds: number | undefined;
  #placeWords: number | undefined;
  #stem: string | undefined;
  #facts: number | undefined;

  constructor(text: string) {
    this.text = text;
    this.small = text.toLowerCase();
    this.capital = text.charCodeAt(0) !== this.small.charCodeAt(0);
    this.sense = lexicon.get(this.small);
    this.weights = languageWeights.get(this.small);
  }

  /** As search knows it, of what is one word there. */
  get term(): string {
    return (this.#term ??= words(this.text)[0]?.term ?? '');
  }

  get shape(): Shape {
    return (this.#shape ??= shapeOf(this.text));
  }

  /** Whether it is a word written large, or initials. */
  get large(): boolean {
    return (this.#large ??= this.shape === 'capital' || this.shape === 'caps' || this.shape === 'initial');
  }

  /** As the lists of names know it. */
  get key(): string {
    return (this.#key ??= keyOf(this.text, this.shape));
  }

  /** Of `key`, see `kindsOf`. */
  get kinds(): number {
    return (this.#kinds ??= kindsOf(this.key));
  }

  /** How many words a known place whose first is this one has at most; 0 where there is none. */
  get placeWords(): number {
    return (this.#placeWords ??= longestFrom(this.key));
  }

  /** In small letters, in singular, with a plain apostrophe: what terms are compared by. */
  get stem(): string {
    return (this.#stem ??= singular(this.small.replaceAll('’', "'")));
  }

  /** Of the word in small letters, see `factsOf`. */
  get facts(): number {
    return (this.#facts ??= factsOf(this.small));
  }
}

/** The lexeme that is written so; texts share them. */
export const lexemeOf: (text: string) => Lexeme = remembered((text) => new Lexeme(text));

/** The lexemes of one text by where they stand, so that what several stages cut alike is looked up once. */
export class Lexemes {
  readonly text: string;
  /** The kinds of its characters. */
  readonly kinds: Uint16Array;
  readonly #found: (Lexeme | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
    this.kinds = charKinds(text);
  }

  /** Whether the character at `at` is of one of these kinds. */
  isAt(at: number, kinds: number): boolean {
    return ((this.kinds[at] ?? 0) & kinds) !== 0;
  }

  /** What stands from `start` to `end`. */
  at(start: number, end: number): Lexeme {
    const found = this.#found[start];
    if (found !== undefined && found.text.length === end - start) return found;
    const lexeme = lexemeOf(this.text.slice(start, end));
    this.#found[start] = lexeme;
    return lexeme;
  }
}
