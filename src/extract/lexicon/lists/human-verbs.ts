// Made from data/human-verbs.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Past tenses of what only people do: no organisation, place or thing is their subject.
 * Source: by hand (MIT).
 */
export const humanVerbs: readonly string[] = "apologised|apologized|ate|befriended|blinked|blushed|breathed|confessed|cooked|cried|danced|daydreamed|died|divorced|drank|dreamed|dreamt|dressed|emigrated|enlisted|enrolled|fainted|frowned|giggled|glanced|graduated|grimaced|grinned|hated|hesitated|hugged|hummed|immigrated|kissed|knelt|laughed|lives|loves|majored|married|murmured|muttered|nodded|prayed|recalled|recalls|remarried|remembered|remembers|resigned|retires|sang|sat|shivered|shouted|shrugged|sighed|sings|skated|slept|smiled|sobbed|stammered|stared|starred|studied|swallowed|swam|trembled|tweeted|walked|watched|waved|wept|whispered|winked|woke|wrestled|yelled".split('|');
