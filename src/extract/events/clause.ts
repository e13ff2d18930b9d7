import type { DateMention } from '../../contract/record.ts';
import { low, type Passage } from '../tokens/passage.ts';
import { hasFiniteVerb } from './finite-verb.ts';

// Words before a phrase without a verb of its own: "after her trip earlier this year".
const phraseHeads = new Set('after following before despite amid during with without since until than over'.split(' '));
const adverbs = new Set(['late', 'early', 'earlier', 'later', 'in', 'but', 'and', 'then', 'already', 'just', 'only']);
const vague = new Set(['year-from-publication', 'year-from-text']);
const reach = 40;

function isBound(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token === undefined || (token.kind === 'mark' && /^[,;:()—–]$/.test(token.low));
}

/**
 * Checks whether "this year" or "last year" is the time of a verb: one in the same clause, or that of the sentence if
 * the date is a clause of its own ("Last year, ..."). As part of a noun phrase ("after her trip earlier this year") it
 * is too vague for an event.
 */
export function hasOwnVerb(
  passage: Passage,
  date: DateMention,
  { first, last }: { first: number; last: number },
): boolean {
  if (!vague.has(date.rule)) return true;
  let start = first;
  let alone = true;
  while (first - start < reach && !isBound(passage, start - 1) && !phraseHeads.has(low(passage, start - 1))) {
    start--;
    if (!adverbs.has(low(passage, start))) alone = false;
  }
  let end = last;
  while (end - last < reach && !isBound(passage, end + 1)) {
    end++;
    if (passage.tokens[end]?.kind === 'word') alone = false;
  }
  if (alone && !phraseHeads.has(low(passage, start - 1))) return true;
  return hasFiniteVerb(passage, start, first - 1) || hasFiniteVerb(passage, last + 1, end);
}
