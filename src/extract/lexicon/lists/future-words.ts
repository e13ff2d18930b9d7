// Made from data/future-words.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Words that occur in sentences about the future.
 * Source: by hand (MIT).
 */
export const futureWords: readonly string[] = "ahead|aims|airs|begin|begins|closes|convene|convenes|deadline|debuts|departs|due|ends|expected|expects|expire|expires|going|hopes|intend|intends|joins|kicks|launches|ll|matures|meets|opens|plan|planning|plans|poised|predict|predicts|premieres|reopen|reopens|resume|resumes|retires|runs|scheduled|seeks|set|shall|slated|start|starts|takes|tomorrow|travels|until|upcoming|wants|will|would".split('|');
