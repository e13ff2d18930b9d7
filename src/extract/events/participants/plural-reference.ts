import { persons } from '../../titles/references/pronouns.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import { isFiniteForm } from '../sentences/finite-verb.ts';

/**
 * Checks whether a sentence refers to several people without naming them: "the leaders", "the two met", "both agreed",
 * "they".
 */
export function refersToSeveral(passage: Passage, { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at <= last; at++) {
    const word = low(passage, at);
    if (word === 'they') return true;
    if (word !== 'the' && word !== 'both' && word !== 'two') continue;
    const next = low(passage, at + 1);
    if (word === 'the' && persons.has(next)) return true;
    // "The two countries" and "both sides" are not people.
    const alone = word === 'both' || (word === 'two' && low(passage, at - 1) === 'the');
    if (alone && (persons.has(next) || isFiniteForm(next))) return true;
  }
  return false;
}
