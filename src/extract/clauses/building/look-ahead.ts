import { reporting } from '../../english/reporting-verbs.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { lemmaOfType } from '../words/word-kind.ts';

/** The number of tokens that the parser looks ahead. */
const reach = 40;

/** Checks for a verb of saying before its subject: '" said the mayor'. */
export function isSaying(sentence: TaggedSentence, at: number): boolean {
  const type = sentence.token(at)?.type;
  return type !== undefined && sentence.tag(at) === tag.verb && reporting.has(lemmaOfType(type));
}

/** Decides whether a quotation mark opens a quotation: a straight one before a verb of saying closes it. */
export function opensQuotation(sentence: TaggedSentence, at: number, quoted: boolean): boolean {
  const mark = sentence.low(at);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '`') return true;
  return mark === '"' && !quoted && !isSaying(sentence, at + 1);
}

/**
 * Returns the mark that closes a quotation without a verb inside of a noun group: 'an "unusual" case'; -1 for others.
 */
export function quotedPhraseEnd(sentence: TaggedSentence, at: number): number {
  const before = sentence.tag(at - 1);
  if (before !== tag.modifier && before !== tag.preposition) return -1;
  for (let next = at + 1; next < Math.min(sentence.length, at + reach); next++) {
    const found = sentence.tag(next);
    if (found === tag.quote) return next;
    if (found === tag.verb || found === tag.auxiliary) return -1;
  }
  return -1;
}

/** Checks whether a comma with a verb behind it closes the phrase: "the man, arrested on Monday, said". */
export function isVerbBehindComma(sentence: TaggedSentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(sentence.length, at + reach); next++) {
    const found = sentence.tag(next);
    if (found === tag.verb || found === tag.auxiliary) return sentence.tag(next - 1) === tag.comma;
  }
  return false;
}

/** Checks whether a finite verb follows with only prepositional phrases, adverbs and dates before it. */
export function isVerbBehindPhrases(sentence: TaggedSentence, at: number): boolean {
  let governed = false;
  for (let next = at + 1; next < Math.min(sentence.length, at + reach); next++) {
    const found = sentence.tag(next);
    if (found === tag.preposition) governed = true;
    else if (found === tag.verb || found === tag.auxiliary) return next > at + 1 && sentence.tag(next - 1) !== tag.to;
    else if (found === tag.noun || found === tag.modifier || found === tag.possessive) {
      if (!governed) return false;
    } else if (found === tag.date) governed = false;
    else if (found !== tag.adverb && found !== tag.none) return false;
  }
  return false;
}

/** Returns the index behind a bracket without a verb, which interrupts no clause: "the Rescue Service (RS) said". */
export function behindBracket(sentence: TaggedSentence, at: number): number {
  if (sentence.low(at) !== '(') return -1;
  for (let next = at + 1; next < Math.min(sentence.length, at + reach); next++) {
    if (sentence.low(next) === ')') return next + 1;
    const found = sentence.tag(next);
    if (found === tag.verb || found === tag.auxiliary || found === tag.quote) return -1;
  }
  return -1;
}
