import { low, type Passage } from '../tokens/passage.ts';
import { isFiniteForm } from './finite-verb.ts';

const persons = new Set('leaders presidents ministers men women pair couple duo politicians players rivals'.split(' '));

/**
 * Checks whether a sentence refers to several people without naming them: "the leaders", "the two met", "both agreed",
 * "they".
 */
export function refersToSeveral(passage: Passage): boolean {
  return passage.tokens.some(({ low: word }, at) => {
    if (word === 'they') return true;
    const next = low(passage, at + 1);
    if (word === 'the' && persons.has(next)) return true;
    // "The two countries" and "both sides" are not people.
    return (
      (word === 'both' || (word === 'two' && low(passage, at - 1) === 'the')) &&
      (persons.has(next) || isFiniteForm(next))
    );
  });
}
