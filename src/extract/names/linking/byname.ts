import type { Candidate } from '../candidates/candidates.ts';
import { isLarge, type Document } from '../words/document.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** By what rulers and saints of one name are told apart. */
const bynames = wordSet(
  'great greater less lesser terrible magnificent conqueror confessor wise bold bald good pious fair fat tall short simple lion lionheart elder younger impaler baptist apostle evangelist martyr sanctified blessed venerable navigator unready hermit theologian hammer fearless just lame blind silent cruel strong stout red black white',
);

/** Index of the token of a byname behind a lone name ("Otto the Great"), or -1. */
export function bynameOf({ to, keys }: Candidate, { tokens }: Document): number {
  const [the, word, next] = [tokens[to + 1], tokens[to + 2], tokens[to + 3]];
  if (keys.length > 1 || the?.text !== 'the' || !isLarge(word) || !bynames.has(word?.key ?? '')) return -1;
  return isLarge(next) && next?.gap === 'space' ? -1 : to + 2;
}
