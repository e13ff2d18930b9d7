// Made from data/title-modifiers.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Words that precede another title word: "Prime Minister", "Deputy Chief".
 * Source: by hand (MIT).
 */
export const titleModifiers: readonly string[] = "acting|adjunct|air|assistant|associate|attorney|brigadier|cabinet|chief|co-chair|crown|defence|defense|deputy|education|emeritus|ex-president|executive|federal|field|finance|first|fleet|foreign|former|founding|general|grand|health|home|honorary|house|incoming|interim|interior|junior|late|lead|longtime|lord|majority|managing|minority|national|onetime|outgoing|parliamentary|permanent|presidential|press|prime|rear|royal|second|security|self-styled|senate|senior|shadow|sometime|special|state|supreme|then|third|under|veteran|vice|vice-admiral".split('|');
