// Made from data/verbs-before-nouns.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Bases that after "and" or at the start of a clause are a verb with its object: "and drive innovation".
 * Source: by hand (MIT).
 */
export const verbsBeforeNouns: readonly string[] = "boost|curb|drive|ease|fuel|guard|help|keep|lead|lie|make|mark|meet|pose|raise|reach|seek|serve|shape|spur|stay|strengthen|take".split('|');
