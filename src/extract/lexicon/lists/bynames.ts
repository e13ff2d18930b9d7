// Made from data/bynames.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Bynames of rulers and saints, after "the": "Otto the Great".
 * Source: by hand (MIT).
 */
export const bynames: readonly string[] = "apostle|bald|baptist|black|blessed|blind|bold|confessor|conqueror|cruel|elder|evangelist|fair|fat|fearless|good|great|greater|hammer|hermit|impaler|just|lame|less|lesser|lion|lionheart|magnificent|martyr|navigator|pious|red|sanctified|short|silent|simple|stout|strong|tall|terrible|theologian|unready|venerable|white|wise|younger".split('|');
