// Made from data/verbs-behind-nouns.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Verbs whose base and past are one form, and bases that are hardly ever a noun after a noun.
 * Source: by hand (MIT).
 */
export const verbsBehindNouns: readonly string[] = "beat|beats|burst|call|calls|cast|cost|cough|cut|cuts|double|doubles|end|ends|hit|hits|hurt|lead|leads|lie|lies|live|lives|meet|meets|pose|poses|put|puts|quit|quits|read|reads|resume|resumes|rose|run|runs|serve|serves|set|sets|shut|shuts|split|spread|spreads|stay|stays|take|takes|want|wants".split('|');
