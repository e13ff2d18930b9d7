import { irregularVerbs } from '../../english/irregular-verbs.ts';
import { clauseVerbs } from '../../lexicon/lists/clause-verbs.ts';
import { verbs } from '../../lexicon/lists/verbs.ts';
import { verbsOrNouns } from '../../lexicon/lists/verbs-or-nouns.ts';

/** The inflected forms of a verb that a word can be, as bits. */
export const form = { base: 1, present: 2, past: 4, participle: 8, gerund: 16, nounToo: 32 } as const;

/** The base form of a verb and the forms of it that a word can be; no form for a word that is no verb. */
export interface VerbForm {
  lemma: string;
  forms: number;
}

const noVerb: VerbForm = { lemma: '', forms: 0 };
const ownVerbs = clauseVerbs.map((entry) => entry.split(' '));
const nouns = new Set([...verbsOrNouns, ...ownVerbs.flatMap(([verb = '', noun]) => (noun ? [verb] : [])), 'shot']);
const bases = new Set([...verbs, ...verbsOrNouns, ...ownVerbs.map(([verb = '']) => verb)]);
/** Words that have kinds of their own. */
const auxiliaries = new Set(['be', 'do', 'have']);
const irregular = new Map<string, VerbForm>();

function addIrregular(word: string, lemma: string, bit: number): void {
  const nounToo = nouns.has(word) ? form.nounToo : 0;
  irregular.set(word, { lemma, forms: (irregular.get(word)?.forms ?? 0) | bit | nounToo });
}

for (const { base, past, participle } of irregularVerbs) {
  if (auxiliaries.has(base)) continue;
  bases.add(base);
  addIrregular(base, base, form.base);
  addIrregular(past, base, form.past);
  addIrregular(participle, base, form.participle);
}
// "Found" and "wound" are also bases; as words of news they are past tenses.
for (const [word, lemma] of [
  ['found', 'find'],
  ['left', 'leave'],
  ['saw', 'see'],
  ['felt', 'feel'],
] as const)
  irregular.set(word, { lemma, forms: form.past | (word === 'saw' ? 0 : form.participle) });

/** The possible bases of a word without an ending: "stop" and "stopp" of "stopped", "rule" of "ruled". */
function baseOf(stem: string): string | undefined {
  if (bases.has(`${stem}e`)) return `${stem}e`;
  if (bases.has(stem)) return stem;
  if (stem.endsWith('i') && bases.has(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  return stem.at(-1) === stem.at(-2) && bases.has(stem.slice(0, -1)) ? stem.slice(0, -1) : undefined;
}

/** The base that an unknown word in "ed" or "ing" would have by the rules of spelling. */
function guessedBase(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:at|iz|is|s|c|g|v|u|bl|ur|ir|it)$/.test(stem) && !/(?:ss|eat|oat)$/.test(stem) ? `${stem}e` : stem;
}

const notVerbs = new Set(
  (
    'indeed hundred united kindred sacred naked wicked rugged seed weed breed speed bleed creed deed feed greed heed need ' +
    'reed red bed shed sled embed infrared aged beloved supposed anything something nothing everything during evening ' +
    'king ring wing string spring sing thing sterling ceiling morning sibling inning outing wedding beijing ming viking shilling'
  ).split(' '),
);

/** Finds the forms of a verb that a lower-case word can be. An unknown word in "ed" or "ing" counts as a verb. */
export function verbFormOf(word: string): VerbForm {
  const known = irregular.get(word);
  if (known) return known;
  if (bases.has(word)) return { lemma: word, forms: form.base | (nouns.has(word) ? form.nounToo : 0) };
  if (notVerbs.has(word) || word.length < 4) return word.length === 3 && word.endsWith('s') ? presentOf(word) : noVerb;
  if (word.endsWith('ed')) return pastOf(word);
  if (word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) {
    const stem = word.slice(0, -3);
    const dying = /^(?:d|l|t)ying$/.test(word) ? `${stem.slice(0, -1)}ie` : undefined;
    return { lemma: dying ?? baseOf(stem) ?? guessedBase(stem), forms: form.gerund };
  }
  return word.endsWith('s') ? presentOf(word) : noVerb;
}

function pastOf(word: string): VerbForm {
  const lemma = baseOf(word.slice(0, -2)) ?? (bases.has(word.slice(0, -1)) ? word.slice(0, -1) : undefined);
  // "Unsigned", "unwanted" are adjectives.
  if (lemma === undefined && word.startsWith('un')) return noVerb;
  return { lemma: lemma ?? guessedBase(word.slice(0, -2)), forms: form.past | form.participle };
}

function presentOf(word: string): VerbForm {
  const stem = word.slice(0, -1);
  if (word.endsWith('ss') || word.endsWith('us')) return noVerb;
  const lemma = [
    stem,
    ...(/(?:s|sh|ch|x|z|o)es$/.test(word) ? [word.slice(0, -2)] : []),
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ].find((base) => bases.has(base));
  if (lemma === undefined) return noVerb;
  return { lemma, forms: form.present | (nouns.has(lemma) ? form.nounToo : 0) };
}
