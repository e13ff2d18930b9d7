import { char } from '../../text/char-kinds.ts';
import { type Characters, isApostrophe } from '../../text/characters.ts';
import { words } from '../../text/words.ts';
import type { Token } from './token.ts';
import { wordTypeAt } from './vocabulary.ts';
import { interned, type WordType } from './word-type.ts';
import { annotate } from './annotate.ts';

/** The words of a text as the search index has them: the term of each and its offset. */
export interface SearchWords {
  terms: string[];
  starts: number[];
}

const inWord = char.letter | char.number;

/** The end of the word that starts at `start`. */
function wordEnd(characters: Characters, start: number): number {
  let end = start;
  let allowed: number = inWord | char.mark;
  for (;;) {
    if (characters.isAt(end, allowed)) end++;
    else if (isApostrophe(characters.codeAt(end)) && characters.isAt(end + 1, char.letter)) {
      end++;
      // Behind an apostrophe come letters and no digits.
      allowed = char.letter | char.mark;
    } else return end;
  }
}

/**
 * The term of a type that is one word; null for several in a script without spaces, or none where it folds to nothing.
 */
const termOf = annotate(({ text, lower }) => {
  const [word, ...others] = words(text);
  return word?.start === 0 && others.length === 0 ? interned(word.term, lower) : null;
});

/** Adds the words of a type that begins at an offset: mostly one. */
function addWords({ terms, starts }: SearchWords, type: WordType, start: number): void {
  const term = termOf(type);
  if (term !== null) {
    terms.push(term);
    starts.push(start);
    return;
  }
  for (const word of words(type.text)) {
    terms.push(word.term);
    starts.push(start + word.start);
  }
}

/** The search words of a text, merged from its runs. The same as {@link words} gives, but memoized by word type. */
export function searchWordsOf(characters: Characters, runs: readonly Token[]): SearchWords {
  const found: SearchWords = { terms: [], starts: [] };
  let at = 0;
  for (const run of runs) {
    if (run.plain) {
      addWords(found, run.type, run.start);
      continue;
    }
    for (at = Math.max(at, run.start); at < run.end; at++) {
      if (!characters.isAt(at, inWord)) continue;
      const start = at;
      at = wordEnd(characters, start);
      const whole = start === run.start && at === run.end;
      addWords(found, whole ? run.type : wordTypeAt(characters.text, characters.kinds, start, at), start);
      at--;
    }
  }
  return found;
}
