// Made from data/human-fates.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Participles of what is done to people only: "was born", "has been arrested".
 * Source: by hand (MIT).
 */
export const humanFates: readonly string[] = "acquitted|arrested|baptised|baptized|beheaded|born|buried|crowned|deported|detained|educated|elected|exiled|freed|handcuffed|hanged|hospitalised|hospitalized|imprisoned|injured|interviewed|jailed|kidnapped|killed|knighted|married|mourned|murdered|ordained|orphaned|raised|rescued|sentenced|shot|stabbed|survived|unmarried|wed|widowed|wounded".split('|');
