// Made from data/made-by.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Participles before the agent of a work: "founded by", "written by".
 * Source: by hand (MIT).
 */
export const madeBy: readonly string[] = "authored|captained|chaired|choreographed|co-founded|co-written|coached|commanded|composed|conceived|conducted|created|curated|delivered|designed|directed|discovered|drawn|edited|founded|headed|hosted|illustrated|invented|led|narrated|painted|penned|performed|photographed|played|portrayed|preceded|presented|produced|proposed|recorded|scored|sculpted|signed|succeeded|sung|translated|voiced|written".split('|');
