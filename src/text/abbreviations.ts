/** The kind of an abbreviation that is written with a full stop. */
type Meaning = 'title' | 'place' | 'month' | 'reference' | 'suffix' | 'company' | 'clock';

const lists: readonly (readonly [meaning: Meaning, words: string])[] = [
  // Before a person's name: "Dr. Holm".
  [
    'title',
    'mr mrs ms dr prof sen sens rep reps gov gen gens lt col capt maj sgt adm rev hon cmdr brig cpl pvt pres messrs mme mlle fr alh engr barr supt insp dep asst',
  ],
  // Before the name of a place: "St. Orrin", "Mt. Orrin", "Ft. Orrin".
  ['place', 'st mt ft'],
  ['month', 'jan feb mar apr jun jul aug sep sept oct nov dec'],
  // Before a number or a source, or between two parties: "No. 4", "vol. 2", "Orrin vs. Brelin".
  ['reference', 'no fig vol vs ca cf eg ie'],
  // Behind a person's name: "Otto Holm Jr."
  ['suffix', 'jr sr esq'],
  // Behind a company's name: "Orrin Corp."
  ['company', 'inc corp ltd co bros'],
  ['clock', 'a.m p.m'],
];

/** Abbreviations in lower case, without their full stop, with their kinds. */
export const abbreviations: ReadonlyMap<string, Meaning> = new Map(
  lists.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);
