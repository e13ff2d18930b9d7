// Made from data/finite-words.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Forms of finite verbs only, apart from regular and irregular past tenses.
 * Source: by hand (MIT).
 */
export const finiteWords: readonly string[] = "agrees|aim|aims|am|announces|appears|are|arrives|be|becomes|begin|begins|brings|calls|can|celebrates|claims|coincides|comes|commemorates|commences|confirms|continues|could|denies|did|dies|do|does|ends|expect|expects|expires|faces|falls|features|fell|follows|gets|gives|goes|grew|had|has|have|hits|holds|hope|hopes|include|includes|intend|intends|is|joins|keeps|kills|launches|leads|leaves|ll|loses|makes|marks|may|meet|meets|might|moves|must|opens|plan|plans|plays|puts|releases|remain|remains|reports|resigns|returns|rises|rose|runs|say|says|seek|seeks|sets|shall|should|shows|signs|start|starts|takes|tells|turns|visits|wants|warns|was|were|will|wins|would|wrote".split('|');
