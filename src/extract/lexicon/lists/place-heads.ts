// Made from data/place-heads.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Head words of names of places.
 * Source: by hand (MIT).
 */
export const placeHeads: readonly string[] = "ain|airport|archipelago|arena|avenue|base|basin|bay|beach|borough|boulevard|bridge|building|camp|canal|canyon|cape|castle|cave|cemetery|central|cerro|city|ciudad|coast|county|cove|crater|creek|dam|desert|district|dock|docks|drive|east|falls|field|fjord|forest|fort|garden|gardens|glacier|gulf|hall|hamlet|harbor|harbour|heights|highway|hills|hotel|house|inn|isla|island|islands|jabal|jail|jebel|kingdom|lagoon|lake|lane|mall|market|masjid|mine|mount|mountain|mountains|municipality|neighborhood|neighbourhood|north|oblast|ocean|palace|parish|park|peninsula|pier|plateau|playa|plaza|port|precinct|prefecture|prison|province|puerto|punta|racecourse|reef|region|republic|reservation|reservoir|ridge|river|road|sea|settlement|south|speedway|springs|square|stadium|state|station|strait|street|suburb|summit|swamp|territories|territory|tower|towers|town|township|valley|village|villas|volcano|wadi|woodland".split('|');
