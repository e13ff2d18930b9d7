// Made from data/known-things.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Brands, faiths, feasts, diseases and other names of no person.
 * Source: compromise 14.17.0 (MIT), and by hand.
 */
export const knownThings: readonly string[] = "android|apollo|apple|artemis|astros|athletics|bears|bengals|bible|bills|blazers|braves|brewers|brexit|broncos|browns|buccaneers|bucks|buddhism|bulls|cardinals|cavaliers|celtics|ceo|chargers|chiefs|christianity|christmas|clippers|colts|covid|covid-19|cowboys|cubs|diamondbacks|diwali|dodgers|dolphins|eagles|easter|ebola|eid|falcons|firefox|gdp|giants|grizzlies|guardians|hajj|halloween|hanukkah|hawks|hinduism|hornets|indians|internet|islam|jaguars|jays|jets|judaism|kings|knicks|koran|lake|lakers|lions|mariners|marlins|mavericks|mers|meta|mets|mir|nationals|nets|nina|nino|novichok|nuggets|orioles|pacers|packers|padres|panthers|patriots|pelicans|phillies|pirates|pistons|playstation|quran|raiders|ramadan|rams|rangers|raptors|ravens|rays|reds|redskins|ria|rockets|rockies|royals|saints|sars|seahawks|shell|sky|sox|soyuz|spurs|sputnik-v|steelers|suns|texans|thanksgiving|tigers|timberwolves|titans|torah|total|twins|vikings|visa|vostok|warriors|who|windows|wizards|xbox|yankees|zika".split('|');
