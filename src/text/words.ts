import { fold } from './fold.ts';

/** A word for search and comparison: its folded form and where it stands (UTF-16 code units, end exclusive). */
export interface Word {
  term: string;
  start: number;
  end: number;
}

// Letters and digits with their marks; an apostrophe inside a word stays in it, a hyphen parts two.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}][\p{L}\p{M}]*)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function dropPossessive(term: string): string {
  return term.endsWith("'s") ? term.slice(0, -2) : term;
}

/**
 * The words of a text, for building the index, asking it and marking what it found: all three agree because all call this.
 * The possessive is dropped ("Putin's" is found by "putin"); scripts without spaces are cut by `Intl.Segmenter`.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [surface] = match;
    const start = match.index;
    if (unspaced.test(surface)) {
      for (const part of segmenter.segment(surface))
        found.push({
          term: fold(part.segment),
          start: start + part.index,
          end: start + part.index + part.segment.length,
        });
    } else {
      found.push({ term: dropPossessive(fold(surface)), start, end: start + surface.length });
    }
  }
  return found;
}
