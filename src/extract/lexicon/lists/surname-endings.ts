// Made from data/surname-endings.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Endings of surnames of many languages.
 * Source: by hand (MIT).
 */
export const surnameEndings: readonly string[] = "acci|aitis|akis|allah|ananda|appa|atne|ault|auskas|aux|bauer|berg|burg|chuk|chukwu|dottir|dze|eanu|eau|elli|enko|escu|ets|etti|ev|eva|evic|evich|ez|feld|gwu|iadis|ian|ic|ich|ides|idis|iene|in|ina|ini|kar|khel|maa|mann|meier|meyer|naidu|nen|ngs|nkwo|oglu|ong|opoulos|oulos|oux|ov|ova|ovic|ovich|owicz|pour|ratne|sah|sen|shvili|singhe|sinh|ska|ski|skiy|sky|skyi|skyy|son|sson|stein|swamy|tsev|ucci|uddin|uk|ullah|vich|vych|wala|wardene|wicz|witz|wusu|yan|yev|yeva|yn|yuk|zadeh|zai".split('|');
