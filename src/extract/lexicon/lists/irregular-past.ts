// Made from data/irregular-past.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Past tenses of irregular verbs, without those that are more often other words ("bore", "wound", "lay").
 * Source: by hand (MIT).
 */
export const irregularPast: readonly string[] = "arose|ate|awoke|bade|beat|became|began|bent|bet|bit|bled|blew|born|bought|bred|broadcast|broke|brought|built|burnt|burst|came|cast|caught|chose|clung|cost|crept|cut|dealt|did|died|drank|drew|drove|dug|ended|fed|fell|felt|fled|flew|flung|forbade|foresaw|foretold|forgave|forgone|forgot|fought|found|froze|gave|got|grew|had|heard|held|hid|hit|hung|hurt|kept|killed|knelt|knew|laid|leant|leapt|learnt|led|left|lent|lit|lost|made|meant|met|misled|mistook|outgrew|overcame|oversaw|overthrew|overtook|paid|put|quit|ran|rang|read|rebuilt|reset|retook|rewrote|rode|rose|said|sang|sank|sat|saw|sent|shed|shone|shook|shot|shrank|shut|since|slept|slid|slung|smelt|sold|sought|sped|spent|spilt|split|spoilt|spoke|sprang|spread|sprung|spun|stank|stole|stood|strode|strove|struck|stuck|stung|sunk|swam|swept|swore|swung|taught|thought|threw|told|took|tore|trod|understood|undertook|underwent|undid|upheld|upset|was|went|wept|were|withdrew|withheld|withstood|woke|won|wore|wove|wrote".split('|');
