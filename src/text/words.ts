import { fold } from './fold.ts';

/** A word for search and comparison: its folded form and its position (UTF-16 code units, end exclusive). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

// Letters and digits with their marks; an apostrophe inside a word belongs to it, a hyphen separates two words.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}][\p{L}\p{M}]*)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const longestRun = 500;

/** Created on first use, since it takes a browser some 20 ms. */
let madeSegmenter: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  madeSegmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return madeSegmenter;
}

function dropPossessive(term: string): string {
  return term.endsWith("'s") ? term.slice(0, -2) : term;
}

// Long runs are segmented in pieces, since the segmenter takes quadratic time.
function* segmented(run: string, offset: number): Generator<{ segment: string; index: number }> {
  let from = 0;
  while (from < run.length) {
    const parts = [...segmenter().segment(run.slice(from, from + longestRun))];
    const last = parts.at(-1);
    // The last word may continue in the next piece, unless it fills this one.
    const whole = from + longestRun >= run.length || parts.length === 1;
    for (const { segment, index } of whole ? parts : parts.slice(0, -1))
      yield { segment, index: offset + from + index };
    from += whole || !last ? longestRun : last.index;
  }
}

/** Calls `visit` for each word of a text with its folded form, its start and its length. */
function visitWords(text: string, visit: (term: string, start: number, length: number) => void): void {
  // A mark or a sign may fold to the empty string, which is no word.
  const add = (term: string, start: number, length: number): void => {
    if (term !== '') visit(term, start, length);
  };
  for (const match of text.matchAll(wordPattern)) {
    const [surface] = match;
    const start = match.index;
    if (unspaced.test(surface)) {
      for (const part of segmented(surface, start)) add(fold(part.segment), part.index, part.segment.length);
    } else {
      add(dropPossessive(fold(surface)), start, surface.length);
    }
  }
}

/**
 * Splits a text into words for building the index, for queries and for highlighting: all three agree because all call
 * {@link visitWords}. The possessive is dropped ("Putin's" is found by "putin"); scripts without spaces are segmented
 * by `Intl.Segmenter`.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  visitWords(text, (term, start, length) => found.push({ term, start, end: start + length }));
  return found;
}

/**
 * The folded forms of the {@link words} of a text, in reading order. Building the index takes half the time without an
 * object for each word.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  visitWords(text, (term) => terms.push(term));
  return terms;
}
