import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** The words that the index, the query and the marks share: those whose folded form has anything left to compare. */
export function searchWords(text: string): Word[] {
  return words(text).filter((word) => word.term !== '');
}
