import { eventNouns } from '../../lexicon/lists/event-nouns.ts';
import { singularOf } from '../../english/singular.ts';
import { annotate } from '../../tokens/annotate.ts';

const lemmas = new Map(
  eventNouns.map((entry) => {
    const [noun = '', verb = noun] = entry.split(' ');
    return [noun, verb];
  }),
);

/**
 * Returns the verb of the act that a noun of an event names ("explode" for "explosions"), the noun itself where there
 * is none ("tsunami"), '' for other words.
 */
export const eventNounLemma = annotate((type) => lemmas.get(type.lower) ?? lemmas.get(singularOf(type)) ?? '');
