// Made from data/plural-modifiers.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Plural nouns that modify another noun: after any other plural, a word that may be a verb is one.
 * Source: by hand (MIT).
 */
export const pluralModifiers: readonly string[] = "affairs|arms|bonds|business|communications|customs|drugs|earnings|economics|elections|emissions|ethics|events|explosives|futures|games|gas|goods|graphics|headquarters|jobs|logistics|media|metals|narcotics|news|operations|parts|physics|politics|products|programs|relations|resources|rights|sanctions|savings|securities|services|sports|statistics|systems|talks|telecommunications|weapons|works".split('|');
