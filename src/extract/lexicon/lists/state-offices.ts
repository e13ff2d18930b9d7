// Made from data/state-offices.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Modifiers that make an office one of a state.
 * Source: by hand (MIT).
 */
export const stateOffices: readonly string[] = "defence|defense|foreign|presidential|prime|state|u.s|us".split('|');
