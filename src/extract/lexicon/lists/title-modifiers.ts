// Made from data/title-modifiers.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Words that precede another title word: "Prime Minister", "Deputy Chief".
 * Source: by hand (MIT).
 */
export const titleModifiers: readonly string[] = "acting|adjunct|air|assistant|associate|attorney|brigadier|cabinet|chief|co-chair|crown|defence|defense|deputy|education|emeritus|ex-president|executive|federal|field|finance|first|fleet|foreign|former|founding|general|grand|health|home|honorary|house|incoming|interim|interior|junior|late|lead|lord|majority|managing|minority|national|outgoing|parliamentary|permanent|presidential|press|prime|rear|royal|second|security|senate|senior|shadow|special|state|supreme|then|third|under|vice|vice-admiral".split('|');
