// Made from data/measures.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Measures, directions and seasons: a phrase that ends in one is a topic only as a name.
 * Source: by hand (MIT).
 */
export const measures: readonly string[] = "acre|autumn|barrel|cent|centimetre|degree|dollar|east|euro|feet|foot|gallon|gram|hectare|inch|kilogram|kilometer|kilometre|liter|litre|meter|metre|mile|north|north-east|north-west|northeast|northwest|percent|percentage|pound|rouble|ruble|rupee|south|south-east|south-west|southeast|southwest|spring|summer|ton|tonne|west|winter|yen|yuan".split('|');
