// Made from data/offices.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Offices of people: a phrase that ends in one names somebody, not a topic.
 * Source: by hand (MIT).
 */
export const offices: readonly string[] = "admiral|adviser|advisor|ambassador|capital|captain|chair|chairman|chairwoman|chancellor|chief|colleague|colonel|commander|counterpart|delegate|diplomat|director|envoy|general|governor|head|host|judge|justice|king|lawmaker|leader|mayor|minister|officer|official|pope|premier|president|prince|princess|queen|secretary|senator|sheikh|spokesman|spokesperson|spokeswoman|vice-president".split('|');
