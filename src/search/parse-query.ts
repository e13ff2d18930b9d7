import { searchWords } from './search-words.ts';

/** Words that must stand next to one another in this order; a single word is a phrase of one. */
export interface Phrase {
  /** Folded, never empty. */
  words: readonly string[];
  /** True if the last word need only be the beginning of a word. */
  prefix: boolean;
}

/** What to look for: an article matches if it has all terms. No terms: nothing was asked. */
export interface Query {
  terms: readonly Phrase[];
}

const quotes = /["“”„＂]/;

/**
 * Reads what someone types into the search box. Every word must match; words in quotes, and words written together
 * (`multi-polar`, `U.S.`), must stand together. The last word matches as a prefix, as it may still be being typed,
 * unless a closing quote follows it. A quote that is not closed goes on to the end.
 */
export function parseQuery(q: string): Query {
  const terms: Phrase[] = [];
  const parts = q.split(quotes);
  let prefix = false;
  parts.forEach((part, at) => {
    const quoted = at % 2 === 1;
    for (const piece of quoted ? [part] : part.split(/\s+/)) {
      const words = searchWords(piece).map((word) => word.term);
      if (words.length === 0) continue;
      terms.push({ words, prefix: false });
      prefix = !quoted || at === parts.length - 1;
    }
  });
  const last = terms.at(-1);
  if (last) last.prefix = prefix;
  return { terms };
}
