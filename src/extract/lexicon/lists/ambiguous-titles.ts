// Made from data/ambiguous-titles.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Titles that are surnames or given names too: after a given name they are part of the name.
 * Source: by hand (MIT).
 */
export const ambiguousTitles: readonly string[] = "abbot|amir|baron|barr|bishop|blessed|bowler|brother|candidate|cardinal|chair|chancellor|chief|citizen|coach|constable|count|deacon|dean|don|dona|duke|earl|emir|emperor|father|forward|general|guru|hajj|judge|justice|khan|king|knight|lord|madam|major|marshal|marshall|master|mayor|mirza|miss|noble|oba|officer|page|pandit|pastor|pitcher|pope|prince|princess|private|provost|queen|rector|saint|ser|sergeant|shah|shaikh|sheriff|sir|sister|squire|sri|sultan|swami".split('|');
