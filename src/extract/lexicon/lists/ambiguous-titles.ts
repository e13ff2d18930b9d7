// Made from data/ambiguous-titles.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Titles that are surnames or given names too: after a given name they are part of the name.
 * Source: by hand (MIT).
 */
export const ambiguousTitles: readonly string[] = "abbot|amir|baron|bishop|blessed|brother|candidate|cardinal|chair|chancellor|chief|citizen|coach|count|deacon|dean|don|dona|duke|earl|emir|emperor|father|forward|general|guru|hajj|judge|justice|khan|king|knight|lord|madam|major|marshal|marshall|master|miss|noble|oba|officer|page|pastor|pope|prince|princess|private|queen|rector|saint|ser|shah|sheriff|sir|sister|squire|sri|sultan|swami".split('|');
