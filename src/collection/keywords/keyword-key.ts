import { singular } from '../../text/singular.ts';
import { words } from '../../text/words.ts';

/** Splits a keyword into folded words. */
export function keywordWords(term: string): string[] {
  return words(term).map((word) => word.term);
}

/**
 * The key that the forms of one keyword share: "Gas Pipelines" and "gas pipeline", "heads of state" and "head of
 * state", "Norland and Sudland" and "Sudland and Norland". For comparison only, never shown.
 */
export function keywordKey(term: string): string {
  const folded = keywordWords(term).map((word) => singular(word.replace(/s'$/, 's')));
  const at = folded.indexOf('and');
  if (at <= 0) return folded.join(' ');
  const halves = [folded.slice(0, at).join(' '), folded.slice(at + 1).join(' ')];
  return halves.toSorted().join(' and ');
}
