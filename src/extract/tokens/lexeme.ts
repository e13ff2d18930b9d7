import { char } from '../../text/char-kinds.ts';
import { remembered } from '../../base/memoize.ts';
import { type Word, words } from '../../text/words.ts';
import { lexicon, type Sense } from '../dates/lexicon.ts';
import { tenseWordsOf } from '../english/tense-words.ts';
import { singular } from '../english/singular.ts';
import { factsOf } from '../english/word-facts.ts';
import { topicWordsOf } from '../keywords/topic-word.ts';
import { languageWeights } from '../language/weights.ts';
import { cuesOf } from '../names/words/cues.ts';
import { beginsLonger, isPlainWord, kindsOf, nameKindsOf } from '../names/lexicon/lexicon.ts';
import { longestFrom } from '../names/lexicon/place-names.ts';
import { meshOf } from './sieve.ts';
import { keyOf, shapeOf, type Shape } from '../names/words/word-shape.ts';

/** The engine's own copy of a string: of two of these it is told at once whether they are equal. */
function interned(text: string): string {
  return text.length > longestMet ? text : (Object.keys({ [text]: 0 })[0] ?? text);
}

/** A word, number or mark as it is written, with what every stage knows of it wherever it stands: each is asked once. */
export class Lexeme {
  readonly text: string;
  /** In UTF-16 code units. A number of its own is nearer than the text's. */
  readonly length: number;
  /** In small letters. */
  readonly small: string;
  /** Whether small letters would begin it otherwise. */
  readonly capital: boolean;
  /** What it can mean in a date. */
  readonly sense: Sense | undefined;
  /** What it says for languages. */
  readonly weights: readonly number[] | undefined;
  readonly shape: Shape;
  /** Whether it is a word written large, or initials. */
  readonly large: boolean;
  /** As the lists of names know it. */
  readonly key: string;
  /** Of `small`, see `tenseWordsOf`. */
  readonly tenseWords: number;
  /** Of `key` and `small`, see `meshOf`. */
  readonly keyMesh: number;
  readonly smallMesh: number;
  /** Of `key`, see `kindsOf`. */
  readonly kinds: number;
  /** Of `key`, see `nameKindsOf`. */
  readonly nameKinds: number;
  /** Of `key`, see `isPlainWord`. */
  readonly plain: boolean;
  /** Of `key`, see `beginsLonger`. */
  readonly beginsLonger: boolean;
  /** Of `key`, see `cuesOf`. */
  readonly cues: number;
  /** How many words a known place whose first is this one has at most; 0 where there is none. */
  readonly placeWords: number;
  #term: string | undefined;
  #words: readonly Word[] | undefined;
  #stem: string | undefined;
  #facts: number | undefined;
  #topicWords: number | undefined;

  constructor(written: string) {
    const text = interned(written);
    this.text = text;
    this.small = interned(text.toLowerCase());
    this.capital = text.charCodeAt(0) !== this.small.charCodeAt(0);
    this.sense = lexicon.get(this.small);
    this.weights = languageWeights.get(this.small);
    this.length = text.length;
    this.shape = shapeOf(text);
    this.large = this.shape === 'capital' || this.shape === 'caps' || this.shape === 'initial';
    this.key = interned(keyOf(text, this.shape));
    this.tenseWords = tenseWordsOf(this.small);
    this.keyMesh = meshOf(this.key);
    this.smallMesh = meshOf(this.small);
    this.kinds = kindsOf(this.key);
    this.nameKinds = nameKindsOf(this.key);
    this.plain = isPlainWord(this.key);
    this.beginsLonger = beginsLonger(this.key);
    this.cues = cuesOf(this);
    this.placeWords = longestFrom(this.key);
  }

  /** As search knows it, of what is one word there. */
  get term(): string {
    return (this.#term ??= interned(this.words[0]?.term ?? ''));
  }

  /** What search cuts it into. */
  get words(): readonly Word[] {
    return (this.#words ??= words(this.text));
  }

  /** In small letters, in singular, with a plain apostrophe: what terms are compared by. */
  get stem(): string {
    return (this.#stem ??= interned(singular(this.small.replaceAll('’', "'"))));
  }

  /** Of the word in small letters, see `factsOf`. */
  get facts(): number {
    return (this.#facts ??= factsOf(this.small));
  }

  /** Of `stem`, see `topicWordsOf`. */
  get topicWords(): number {
    return (this.#topicWords ??= topicWordsOf(this.stem));
  }
}

/** The lexeme that is written so; texts share them. */
export const lexemeOf: (text: string) => Lexeme = remembered((text) => new Lexeme(text));

/** The lexemes met last, each at a place by its letters: most are found here, and need not be cut out of their text. */
const places = 1 << 15;
const met: (Lexeme | undefined)[] = Array.from({ length: places });

function stands({ text, length }: Lexeme, kinds: Int32Array, start: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== ((kinds[start + at] ?? 0) & char.code)) return false;
  return true;
}

/** The lexeme of what stands from `start` to `end` in a text with these characters. The hash is FNV-1a (Fowler, Noll, Vo 1991). */
export function lexemeAt(text: string, kinds: Int32Array, start: number, end: number): Lexeme {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ ((kinds[at] ?? 0) & char.code), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const known = met[place];
  if (known !== undefined && known.length === end - start && stands(known, kinds, start)) return known;
  const beside = met[place ^ 1];
  if (beside !== undefined && beside.length === end - start && stands(beside, kinds, start)) return beside;
  const lexeme = lexemeOf(text.slice(start, end));
  if (end - start > longestMet) return lexeme;
  met[place ^ 1] = known;
  met[place] = lexeme;
  return lexeme;
}

/** What is longer is no word, and would hold on to much. */
const longestMet = 60;
