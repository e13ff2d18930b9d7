import { singularOf } from '../english/singular.ts';
import { fact, factsOfType } from '../english/word-facts.ts';
import { isWrittenLarge, type TaggedToken } from './tagged-token.ts';
import { topicWord, topicWordsOfType } from './topic-word.ts';

/** A possible keyword: the same words in singular, wherever they stand together. */
export interface Candidate {
  /** Its content words in singular and small letters, parted by spaces. */
  key: string;
  words: readonly string[];
  /** What its first and last word and any of them say of it, see `topicWordsOf`; whether all are weak or of a people. */
  first: number;
  last: number;
  any: number;
  allWeak: boolean;
  /** Where it stands: the first token of each place and the one behind the last, by turns. */
  places: number[];
  count: number;
  firstSentence: number;
  /** Whether all its words are always capitalised. */
  name: boolean;
  /** Whether it never stands in small letters. */
  capital: boolean;
  /** Candidates that it contains, each once; null for none. */
  parts: Candidate[] | null;
  /** Of those that contain it, for the nested frequency of the C-value: how many, their counts' sum, and the highest. */
  containers: number;
  sumAround: number;
  mostAround: number;
}

// The capital that a sentence begins with goes; "Chinese", "NATO" and the first word of a name keep theirs.
function written({ type, name, idleCapital }: TaggedToken, next: TaggedToken | undefined): string {
  const kept =
    !idleCapital || name || next?.name || factsOfType(type) & fact.demonym || /\p{Lu}.*\p{Lu}/u.test(type.text);
  return kept ? type.text : type.small;
}

function surfaceOf(tokens: readonly TaggedToken[], from: number, to: number): string {
  let surface = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    surface += (at === from ? '' : (token.glue ?? ' ')) + written(token, at + 1 < to ? tokens[at + 1] : undefined);
  }
  return surface;
}

/** How often each spelling of a candidate occurs, in the order of the text. */
export function surfacesOf({ places }: Candidate, tokens: readonly TaggedToken[]): Map<string, number> {
  const surfaces = new Map<string, number>();
  for (let at = 0; at < places.length; at += 2) {
    const surface = surfaceOf(tokens, places[at] ?? 0, places[at + 1] ?? 0);
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
  }
  return surfaces;
}

/** The possible keywords of a text as they are gathered. */
export class Pool {
  readonly byKey = new Map<string, Candidate>();
  readonly #tokens: readonly TaggedToken[];

  constructor(tokens: readonly TaggedToken[]) {
    this.#tokens = tokens;
  }

  /** The content words from the token `from` to the one before `to`. */
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

  add(from: number, to: number, sorted = false): Candidate {
    const words = this.wordsOf(from, to);
    let [first, last, any, allWeak] = [-1, 0, 0, true];
    const key = words.length === 1 ? (words[0] ?? '') : (sorted ? words.toSorted() : words).join(' ');
    let [name, capital] = [true, true];
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at];
      if (!token || token.tag === 'break') continue;
      name &&= token.name;
      capital &&= isWrittenLarge(token);
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

  /** Notes that the first is part of the second, which has few parts. */
  nest(part: Candidate | undefined, whole: Candidate): void {
    if (!part || part === whole) return;
    if (whole.parts === null) whole.parts = [part];
    else if (!whole.parts.includes(part)) whole.parts.push(part);
  }

  /** The candidates by their keys, when all are gathered and nested. */
  counted(): Map<string, Candidate> {
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
