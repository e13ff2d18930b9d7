// Made from data/term-participles.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Participles that belong to the term that they are in.
 * Source: by hand (MIT).
 */
export const termParticiples: readonly string[] = "advanced|armed|classified|contested|detained|displaced|disputed|elected|fixed|guided|infected|limited|mixed|multi-polarized|nuclear-armed|occupied|organised|organized|renewed|sacred|unidentified|unified|united|unmanned".split('|');
