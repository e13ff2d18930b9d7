// Made from data/third-persons.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Third persons that after a singular noun are verbs, whatever follows.
 * Source: by hand (MIT).
 */
export const thirdPersons: readonly string[] = "hopes|keeps|lies|means|poses|presents|promises|resumes|serves|stays|supports|takes|wants".split('|');
