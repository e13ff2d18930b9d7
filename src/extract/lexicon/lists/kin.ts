// Made from data/kin.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Relatives, colleagues and others who are related to somebody.
 * Source: by hand (MIT).
 */
export const kin: readonly string[] = "aunt|boyfriend|brother|child|classmate|colleague|cousin|daughter|father|fiance|fiancee|fiancé|fiancée|friend|girlfriend|granddaughter|grandfather|grandmother|grandson|husband|mentor|mother|neighbor|neighbour|nephew|niece|partner|predecessor|rival|sister|son|spouse|stepdaughter|stepfather|stepmother|stepson|successor|teammate|twin|uncle|widow|widower|wife".split('|');
