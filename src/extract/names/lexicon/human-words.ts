import { animals as animalList } from '../../lexicon/lists/animals.ts';
import { folk as folkList } from '../../lexicon/lists/folk.ts';
import { humanActs as humanActList } from '../../lexicon/lists/human-acts.ts';
import { humanFates as humanFateList } from '../../lexicon/lists/human-fates.ts';
import { humanVerbs as humanVerbList } from '../../lexicon/lists/human-verbs.ts';
import { kin as kinList } from '../../lexicon/lists/kin.ts';
import { madeBy as madeByList } from '../../lexicon/lists/made-by.ts';
import { vessels as vesselList } from '../../lexicon/lists/vessels.ts';

export const humanVerbs: ReadonlySet<string> = new Set(humanVerbList);
export const humanFates: ReadonlySet<string> = new Set(humanFateList);
export const humanActs: ReadonlySet<string> = new Set(humanActList);
export const madeBy: ReadonlySet<string> = new Set(madeByList);
export const kin: ReadonlySet<string> = new Set(kinList);
export const folk: ReadonlySet<string> = new Set(folkList);
export const animals: ReadonlySet<string> = new Set(animalList);
export const vessels: ReadonlySet<string> = new Set(vesselList);
