import { fold } from '../../text/fold.ts';

/** Variants of words in names; those of two letters only before another word. */
const variants: Record<string, string> = {
  st: 'saint',
  mt: 'mount',
  centre: 'center',
  defence: 'defense',
  theatre: 'theater',
};

function standardSpelling(word: string, at: number, words: readonly string[]): string {
  const short = word.length === 2;
  if (short && at === words.length - 1) return word;
  if (Object.hasOwn(variants, word)) return variants[word] ?? word;
  return word.replace(/isations?$/, (end) => end.replace('s', 'z'));
}

/**
 * Splits a name into words that are the same in all its spellings: folded, without dots and apostrophes ("U.S.",
 * "Lloyd's"), hyphens and a leading "the"; "&" is "and", and spelling is American. For comparison only, never shown.
 */
export function nameWords(name: string): string[] {
  const words = fold(name)
    .replaceAll('&', ' and ')
    .replaceAll(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).map(standardSpelling);
}

/** The key that all spellings of a name share; '' for a name without letters and digits. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}
