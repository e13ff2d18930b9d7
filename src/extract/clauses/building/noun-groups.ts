import type { NounGroup } from '../clause.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { kind } from '../words/word-kind.ts';

/**
 * Reads the noun group that begins at a token, with indexes of the sentence; null where no noun follows the words
 * before it. `next` is the index behind the words that were read.
 */
export function nounGroupAt(sentence: TaggedSentence, at: number): { group: NounGroup | null; next: number } {
  if (sentence.tag(at) === tag.pronoun)
    return { group: { first: at, last: at, head: at, preposition: null }, next: at + 1 };
  let head = -1;
  let next = at;
  for (; next < sentence.length; next++) {
    const found = sentence.tag(next);
    const behindNoun = next > at && sentence.tag(next - 1) === tag.noun;
    if (found === tag.noun) head = next;
    else if (found === tag.modifier) {
      // "Gave the man a book", "said the deal was": a determiner begins the next group.
      if (behindNoun && !sentence.isGlued(next) && !isAdjectiveInside(sentence, at, next)) break;
    } else if (found === tag.adverb) {
      if (head >= 0 || next === at || sentence.tag(next + 1) > tag.modifier) break;
    } else if (found === tag.date ? behindNoun : found !== tag.possessive && found !== tag.none) break;
  }
  let last = next - 1;
  while (last > at && (sentence.tag(last) === tag.none || sentence.tag(last) === tag.date)) last--;
  if (head < 0) {
    // A number or a determiner alone: "222", "both".
    const counts =
      sentence.token(last)?.kind === 'digits' || (sentence.kind(last) & (kind.quantity | kind.pronoun)) !== 0;
    if (!counts) return { group: null, next };
    head = last;
  }
  return { group: { first: at, last, head, preposition: null }, next };
}

/**
 * Checks for an adjective inside a group: "the Lima regional court", "former Lima municipal judge", "Deputy Prime
 * Minister", "US National Security Advisor".
 */
function isAdjectiveInside(sentence: TaggedSentence, first: number, at: number): boolean {
  if ((sentence.kind(at) & kind.adjective) === 0 || sentence.tag(at + 1) !== tag.noun) return false;
  const before = sentence.token(at - 1);
  if (sentence.token(at)?.capital)
    return before?.type.shape === 'caps' || (!sentence.isName(at - 1) && before?.capital === true);
  return sentence.tag(first) === tag.modifier && sentence.isName(at - 1) && !sentence.isName(at + 1);
}
