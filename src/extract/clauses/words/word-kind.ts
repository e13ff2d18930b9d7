import { adjectives } from '../../lexicon/lists/adjectives.ts';
import { demonyms } from '../../lexicon/lists/demonyms.ts';
import { weakAdjectives } from '../../lexicon/lists/weak-adjectives.ts';
import { eventNouns } from '../../lexicon/lists/event-nouns.ts';
import { nounsByEnding } from '../../lexicon/lists/nouns-by-ending.ts';
import { annotate, annotateNumber } from '../../tokens/annotate.ts';
import { verbFormOf } from './verb-forms.ts';

/** The closed classes of a word, as bits above those of the forms of verbs. */
export const kind = {
  determiner: 1 << 6,
  pronoun: 1 << 7,
  /** A pronoun that can only be a subject: "he", "they". */
  subject: 1 << 8,
  preposition: 1 << 9,
  modal: 1 << 10,
  be: 1 << 11,
  have: 1 << 12,
  do: 1 << 13,
  to: 1 << 14,
  coordinator: 1 << 15,
  subordinator: 1 << 16,
  relative: 1 << 17,
  adverb: 1 << 18,
  negation: 1 << 19,
  adjective: 1 << 20,
  /** A form of an auxiliary that is finite: "is", "had", "will". */
  finite: 1 << 21,
  /** A plural that ends in no "s". */
  plural: 1 << 22,
  possessive: 1 << 23,
  quantity: 1 << 24,
  /** A word in "ing" or "ed" that is usually a noun: "meeting". */
  noun: 1 << 25,
  past: 1 << 26,
} as const;

const closed = new Map<string, number>();

function add(bits: number, words: string): void {
  for (const word of words.split(' ')) closed.set(word, (closed.get(word) ?? 0) | bits);
}

add(kind.determiner, 'the a an this that these those each every no some any another either neither both all such');
add(kind.determiner | kind.possessive, 'my your his her its our their');
add(
  kind.quantity,
  'several many few more most less some both all each one two three four five six seven eight nine ten',
);
add(
  kind.quantity,
  'eleven twelve fifteen twenty thirty forty fifty hundred thousand million billion dozen dozens hundreds',
);
add(kind.pronoun | kind.subject, 'i he she we they');
add(kind.pronoun, 'it you me him us them himself herself itself themselves there someone everyone nobody anyone');
add(kind.pronoun, 'something nothing everything anything none others those these this that her');
add(
  kind.preposition,
  'of in on at by for from with without into onto upon about against among amid between through throughout during ' +
    'despite under over above below behind beyond across along around near outside inside toward towards off per via ' +
    'within like unlike except following including regarding concerning versus amongst alongside after before since ' +
    'until till than as up down out because according',
);
add(kind.modal | kind.finite, 'will would can could may might must shall should ll cannot');
add(kind.modal | kind.finite | kind.negation, 'wouldn couldn shouldn mustn needn');
add(kind.be | kind.finite, 'is are am re');
add(kind.be | kind.finite | kind.past, 'was were');
add(kind.be | kind.finite | kind.negation, 'isn aren');
add(kind.be | kind.finite | kind.negation | kind.past, 'wasn weren');
add(kind.be, 'be been being');
add(kind.have | kind.finite, 'has have ve');
add(kind.have | kind.finite | kind.past, 'had');
add(kind.have, 'having');
add(kind.have | kind.finite | kind.negation, 'hasn haven');
add(kind.have | kind.finite | kind.negation | kind.past, 'hadn');
add(kind.do | kind.finite, 'do does');
add(kind.do | kind.finite | kind.past, 'did');
add(kind.do | kind.finite | kind.negation, 'don doesn');
add(kind.do | kind.finite | kind.negation | kind.past, 'didn');
add(kind.to, 'to');
add(kind.coordinator, 'and or but nor yet');
add(kind.subordinator, 'because although though while whereas if unless until till when whenever where since after');
add(kind.subordinator, 'before once as lest provided than whether how why what');
add(kind.relative, 'who whom which whose that');
add(kind.adverb | kind.negation, 'not never');
add(
  kind.adverb,
  'also already still just then now soon later earlier ago again once ever even only too very quite rather almost ' +
    'perhaps maybe however meanwhile moreover instead thus therefore hence otherwise nevertheless nonetheless together ' +
    'away back here abroad home today yesterday tomorrow tonight overnight so far likely well long apart aside ' +
    'afterwards afterward yet further alive ablaze',
);
add(kind.plural, 'people police men women children officials troops');

const adjectiveSet = new Set([...adjectives, ...weakAdjectives, ...demonyms, 'fellow']);
for (const word of ['open', 'cut', 'set', 'hit', 'shut', 'free', 'live', 'present', 'further'])
  adjectiveSet.delete(word);
const adjectiveEnding = /...(?:al|ive|ous|ic|ful|less|ible|able|ary|ish)$/;
const nounSet = new Set([...nounsByEnding, ...eventNouns.map((entry) => entry.replace(/ .*/, ''))]);
const notAdverbs = new Set(['family', 'assembly', 'july', 'italy', 'supply', 'ally', 'rally', 'reply', 'fly', 'apply']);

/** Returns the forms of verbs and the closed classes that a lower-case word can have, as bits. */
function wordKindOf(word: string): number {
  const known = closed.get(word) ?? 0;
  if (known & (kind.modal | kind.be | kind.have | kind.do)) return known;
  const own = known === 0 || word === 'following' || word === 'including' ? verbFormOf(word).forms : 0;
  const adverb =
    known === 0 && word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word) && !adjectiveSet.has(word);
  return (
    known |
    own |
    (adverb ? kind.adverb : 0) |
    (adjectiveSet.has(word) || (known === 0 && own === 0 && adjectiveEnding.test(word)) ? kind.adjective : 0) |
    (nounSet.has(word) ? kind.noun : 0)
  );
}

/** The same as {@link wordKindOf}, for a word type. A word in capitals, "WHO", is a name. */
export const wordKindOfType = annotateNumber((type) => {
  const isName = type.shape === 'caps' && type.length > 1;
  return type.kind !== 'word' || isName ? 0 : wordKindOf(type.lower);
});

/** Checks whether a word type has the ending of a plural noun, as 0 or 1. */
export const hasPluralEnding = annotateNumber(({ lower }) => (/[^su]s$/.test(lower) ? 1 : 0));

/** Returns the base of the verb that a word type can be a form of. */
export const lemmaOfType = annotate(({ lower }) => {
  const kinds = wordKindOf(lower);
  if (kinds & kind.be) return 'be';
  if (kinds & kind.have) return 'have';
  if (kinds & kind.do) return 'do';
  return verbFormOf(lower).lemma;
});
