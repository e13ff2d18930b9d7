import { singularOf } from '../english/singular.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import { hasCapital, type TaggedToken } from './tagged-token.ts';
import { topicWord, topicWordsOfType } from './topic-word.ts';

/** A candidate for a keyword: a sequence of words in singular, at all places where the text has it. */
export interface KeywordCandidate {
  /** Its content words in singular and lower case, separated by spaces. */
  key: string;
  words: readonly string[];
  /**
   * The topic bits (see `topicWordsOf`) of its first word, of its last word and of any word; whether all words are weak
   * or demonyms.
   */
  first: number;
  last: number;
  any: number;
  allWeak: boolean;
  /** Its occurrences as pairs: the index of the first token and the index behind the last. */
  places: number[];
  count: number;
  firstSentence: number;
  /** True if all its words are always capitalised. */
  name: boolean;
  /** True if it is always capitalised. */
  capital: boolean;
  /** The candidates that it contains, each once; null for none. */
  parts: KeywordCandidate[] | null;
  /**
   * Statistics of the candidates that contain it, for the nested frequency of the C-value: their number, the sum of
   * their counts and the highest count.
   */
  containers: number;
  sumAround: number;
  mostAround: number;
}

// Writes a word without the capital that begins a sentence; "Chinese", "NATO" and the first word of a name keep theirs.
function written({ type, name, idleCapital }: TaggedToken, next: TaggedToken | undefined): string {
  const kept =
    !idleCapital || name || next?.name || factsOfType(type) & fact.demonym || /\p{Lu}.*\p{Lu}/u.test(type.text);
  return kept ? type.text : type.lower;
}

function surfaceOf(tokens: readonly TaggedToken[], from: number, to: number): string {
  let surface = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    surface += (at === from ? '' : (token.joiner ?? ' ')) + written(token, at + 1 < to ? tokens[at + 1] : undefined);
  }
  return surface;
}

/** Counts the spellings of a candidate, in text order. */
export function surfacesOf({ places }: KeywordCandidate, tokens: readonly TaggedToken[]): Map<string, number> {
  const surfaces = new Map<string, number>();
  for (let at = 0; at < places.length; at += 2) {
    const surface = surfaceOf(tokens, places[at] ?? 0, places[at + 1] ?? 0);
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
  }
  return surfaces;
}

/** Collects the candidates of a text. */
export class Pool {
  readonly byKey = new Map<string, KeywordCandidate>();
  readonly #tokens: readonly TaggedToken[];

  constructor(tokens: readonly TaggedToken[]) {
    this.#tokens = tokens;
  }

  /** Returns the content words from the token `from` to the one before `to`. */
  wordsOf(from: number, to: number): string[] {
    const first = this.#tokens[from];
    if (to - from === 1 && first) return first.tag === 'break' ? [] : [singularOf(first.type)];
    const words: string[] = [];
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at];
      if (token && token.tag !== 'break') words.push(singularOf(token.type));
    }
    return words;
  }

  add(from: number, to: number, sorted = false): KeywordCandidate {
    const words = this.wordsOf(from, to);
    let [first, last, any, allWeak] = [-1, 0, 0, true];
    const key = words.length === 1 ? (words[0] ?? '') : (sorted ? words.toSorted() : words).join(' ');
    let [name, capital] = [true, true];
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at];
      if (!token || token.tag === 'break') continue;
      name &&= token.name;
      capital &&= hasCapital(token);
      last = topicWordsOfType(token.type);
      if (first < 0) first = last;
      any |= last;
      allWeak &&= (last & (topicWord.weak | topicWord.demonym)) !== 0;
    }
    let candidate = this.byKey.get(key);
    if (!candidate) {
      const firstSentence = this.#tokens[from]?.sentence ?? 0;
      candidate = {
        key,
        words,
        first,
        last,
        any,
        allWeak,
        places: [from, to],
        count: 1,
        firstSentence,
        name,
        capital,
        parts: null,
        containers: 0,
        sumAround: 0,
        mostAround: 0,
      };
      this.byKey.set(key, candidate);
      return candidate;
    }
    candidate.places.push(from, to);
    candidate.count++;
    candidate.capital &&= capital;
    return candidate;
  }

  /** Records that the first candidate is part of the second. */
  nest(part: KeywordCandidate | undefined, whole: KeywordCandidate): void {
    if (!part || part === whole) return;
    if (whole.parts === null) whole.parts = [part];
    else if (!whole.parts.includes(part)) whole.parts.push(part);
  }

  /** Returns the candidates by their keys. Call it when all are collected and nested. */
  counted(): Map<string, KeywordCandidate> {
    for (const { parts, count } of this.byKey.values()) {
      if (parts === null) continue;
      for (const part of parts) {
        part.containers++;
        part.sumAround += count;
        if (count > part.mostAround) part.mostAround = count;
      }
    }
    return this.byKey;
  }
}
