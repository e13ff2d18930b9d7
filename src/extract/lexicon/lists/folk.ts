// Made from data/folk.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Nouns for people that are no offices.
 * Source: by hand (MIT).
 */
export const folk: readonly string[] = "adult|baby|boy|bystander|child|gentleman|girl|lad|lady|man|newborn|passenger|passer-by|person|schoolboy|schoolgirl|star|stranger|suspect|teen|teenager|toddler|victim|widow|woman|youth".split('|');
