// Made from data/verb-markers.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Words after which a word that may be a verb is one.
 * Source: by hand (MIT).
 */
export const verbMarkers: readonly string[] = "also|can|cannot|could|did|do|does|he|help|helped|i|it|let|lets|may|might|must|not|shall|she|should|they|to|we|which|who|will|would|you".split('|');
