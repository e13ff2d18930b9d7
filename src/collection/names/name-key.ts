import { fold } from '../../text/fold.ts';

/** Ways of writing one word, in names; the first two only before another word. */
const spellings: Record<string, string> = {
  st: 'saint',
  mt: 'mount',
  centre: 'center',
  defence: 'defense',
  theatre: 'theater',
};

function spell(word: string, at: number, words: readonly string[]): string {
  const short = word.length === 2;
  if (short && at === words.length - 1) return word;
  if (Object.hasOwn(spellings, word)) return spellings[word] ?? word;
  return word.replace(/isations?$/, (end) => end.replace('s', 'z'));
}

/**
 * The words of a name as all ways of writing it have them: folded, without dots and apostrophes ("U.S.", "Lloyd's"),
 * hyphens, a leading "the"; "&" is "and"; British and American spelling are one. For comparing only, never shown.
 */
export function nameWords(name: string): string[] {
  const words = fold(name)
    .replaceAll('&', ' and ')
    .replaceAll(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).map(spell);
}

/** What all ways of writing a name share; '' for a name without letters and digits. */
export function nameKey(name: string): string {
  return nameWords(name).join(' ');
}
