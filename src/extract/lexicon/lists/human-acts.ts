// Made from data/human-acts.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Past tenses of what people do more often than anything else does.
 * Source: by hand (MIT).
 */
export const humanActs: readonly string[] = "addressed|arrived|attended|authored|batted|beat|became|began|bowled|called|came|captained|chaired|co-authored|co-founded|co-wrote|coached|commanded|composed|defeated|designed|directed|discovered|drove|edited|enjoyed|fought|founded|gave|got|grew|headed|helped|inherited|invented|joined|knew|lectured|led|left|lived|lost|met|moved|narrated|overheard|painted|passed|performed|played|portrayed|praised|preached|preferred|produced|promised|proposed|pursued|ran|reached|recorded|retired|returned|rode|rose|scored|served|signed|spent|spoke|sponsored|stood|succeeded|taught|thanked|took|toured|trained|translated|traveled|travelled|urged|vanished|visited|waited|wanted|went|won|wore|worked".split('|');
