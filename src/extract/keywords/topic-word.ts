import { annotateNumber } from '../tokens/annotate.ts';
import { singular } from '../../text/singular.ts';
import { singularOf } from '../english/singular.ts';
import { isDemonym } from '../english/word-class.ts';
import { measures } from '../lexicon/lists/measures.ts';
import { offices } from '../lexicon/lists/offices.ts';
import { stateOffices } from '../lexicon/lists/state-offices.ts';
import { weakAdjectives } from '../lexicon/lists/weak-adjectives.ts';
import { weakNouns } from '../lexicon/lists/weak-nouns.ts';

/** The topic bits of a word: the kinds of words that make a term a weaker topic, or none. */
export const topicWord = { weak: 1, office: 2, state: 4, measure: 8, demonym: 16 } as const;

const weakWords = new Set([...weakNouns.map(singular), ...weakAdjectives]);
const officeWords = new Set(offices);
const stateWords = new Set(stateOffices);
const measureWords = new Set(measures);

/** Checks whether a term is only a measure. */
export function isMeasure(term: string): boolean {
  return measureWords.has(term);
}

/** Returns the topic bits of a word in singular and lower case. */
export function topicWordsOf(stem: string): number {
  return (
    (weakWords.has(stem) ? topicWord.weak : 0) |
    (officeWords.has(stem) ? topicWord.office : 0) |
    (stateWords.has(stem) ? topicWord.state : 0) |
    (measureWords.has(stem) ? topicWord.measure : 0) |
    (isDemonym(stem) ? topicWord.demonym : 0)
  );
}

/** Returns the topic bits of the singular of a word type. */
export const topicWordsOfType = annotateNumber((type) => topicWordsOf(singularOf(type)));
