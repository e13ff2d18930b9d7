// Made from data/determiners.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Words after which a word in "ing" is a noun, unless a noun follows.
 * Source: by hand (MIT).
 */
export const determiners: readonly string[] = "a|an|another|any|each|every|her|his|its|my|no|our|some|that|the|their|these|this|those|your".split('|');
