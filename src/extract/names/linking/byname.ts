import type { NameCandidate } from '../candidates/candidates.ts';
import { bynames as bynameList } from '../../lexicon/lists/bynames.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';

/** Bynames of rulers and saints ("the Great"). */
const bynames = new Set(bynameList);

/** Returns the index of the token of a byname behind a single name ("Otto the Great"), or -1. */
export function bynameOf({ to, keys }: NameCandidate, { tokens }: AnnotatedText): number {
  const [the, word, next] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (keys.length > 1 || the?.text !== 'the' || !isCapitalised(word) || !bynames.has(word?.key ?? '')) return -1;
  return isCapitalised(next) && next?.gap === 'space' ? -1 : to + 2;
}
