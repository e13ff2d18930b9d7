import { animals, humanActs, humanFates, humanVerbs, kin, vessels } from '../lexicon/human-words.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import { heads, kind, kindsOf } from '../lexicon/lexicon.ts';
import { isRoleWord } from '../lexicon/role-words.ts';
import type { Token } from '../../tokens/token.ts';

/** The cues of a word: evidence about a name beside it, as bits, so that one look-up returns all of them. */
export const cue = {
  comma: 1,
  bracket: 2,
  and: 4,
  of: 8,
  article: 16,
  where: 32,
  toOrFrom: 64,
  linking: 128,
  clauseOpener: 256,
  /** A verb whose object is a person: "asked", "thanked". */
  doneTo: 512,
  kin: 1024,
  /** A word that introduces a name: "by", "as", "named", "for", "was", "hello". */
  introducer: 2048,
  being: 4096,
  quote: 8192,
  ofInstitution: 16_384,
  possessive: 32_768,
  pronoun: 65_536,
  /** A demonym in the plural: "Tirolians". */
  people: 131_072,
  /** A capitalised head of the name of an organisation, a place or a thing. */
  head: 262_144,
  work: 524_288,
  /** An animal or a vessel, which may have a person's name. */
  bearer: 1_048_576,
  namer: 2_097_152,
  afterSpeech: 4_194_304,
  saying: 8_388_608,
  humanVerb: 16_777_216,
  humanFate: 33_554_432,
  humanAct: 67_108_864,
  passive: 134_217_728,
  /** An auxiliary or adverb between a name and its verb: "has also". */
  skipped: 268_435_456,
  /** An office or occupation. */
  role: 536_870_912,
  /** A direction that may begin the name of a place: "north", "upper". */
  direction: 1_073_741_824,
  /** A number, a word of a scorecard ("not out"), or a mark between numbers and names. */
  figure: -2_147_483_648,
} as const;

const lists: readonly (readonly [bits: number, words: string | Iterable<string>])[] = [
  [cue.comma, ','],
  [cue.bracket, '('],
  [cue.figure, 'c b st lbw not run retired . ) - – — :'],
  [cue.and, 'and'],
  [cue.of, 'of'],
  [cue.article, 'the a an this that these those'],
  [cue.where, 'in at near into across around outside inside throughout toward towards'],
  [cue.toOrFrom, 'to from'],
  [cue.linking, 'by with between and as than'],
  [cue.clauseOpener, 'before when after that while because if although though whether until but where since'],
  [
    cue.doneTo,
    'said says told asked interviews meets sues beats replied wrote added met married beat defeated replaced succeeded interviewed elected featuring starring joined appointed nominated arrested charged killed accused thanked named including sacked fired ousted deposed toppled overthrew assassinated impeached pardoned sentenced convicted acquitted endorsed congratulated mourned portrayed portraying gave give gives helped help taught paid hired kissed hugged invited greeted loved trusted wounded detained jailed imprisoned deported extradited kidnapped abducted praised criticised criticized blamed persuaded convinced executed murdered stabbed',
  ],
  [cue.kin, kin],
  [cue.introducer, 'by as named called for hey hi hello dear is was'],
  [cue.being, 'is was are were'],
  [cue.quote, '" “ ” \' ‘ ’'],
  [
    cue.ofInstitution,
    'national international memorial medical regional presidential public high middle elementary primary community state general university children art arts cancer research space aerospace',
  ],
  [cue.pronoun, 'he she his her him himself herself'],
  [
    cue.work,
    'film movie novel album song show sitcom series musical opera magazine documentary podcast newspaper daily weekly tabloid broadcaster website',
  ],
  [cue.bearer, [...animals, ...vessels]],
  [cue.namer, 'named called christened dubbed'],
  [cue.afterSpeech, 'said says asked replied added recalled explained'],
  [
    cue.saying,
    'said says told tells added adds argued warned insisted explained recalled admitted tweeted replied responded asked declared announced testified wrote writes joked vowed urged stressed noted stated who whose resigned died married believes thinks hopes',
  ],
  [cue.humanVerb, humanVerbs],
  [cue.humanFate, humanFates],
  [cue.humanAct, humanActs],
  [cue.passive, 'was is were been being be got'],
  [
    cue.direction,
    'north south east west northern southern eastern western central upper lower greater northeast northwest southeast southwest inner outer',
  ],
  [
    cue.skipped,
    'was is were been being be has had have later also then never once first soon would will did not finally eventually still now just often always already both himself herself again',
  ],
];

function load(): Map<string, number> {
  const cues = new Map<string, number>();
  for (const [bits, words] of lists)
    for (const word of typeof words === 'string' ? words.split(' ') : words)
      cues.set(word, (cues.get(word) ?? 0) | bits);
  return cues;
}

const cues = load();

/** Returns the cues of a word type. */
export const cuesOf = annotateNumber((type) => {
  const { key, shape, capitalised } = type;
  const kinds = kindsOf(key);
  return (
    (cues.get(key) ?? 0) |
    (shape === 'possessive' ? cue.possessive : 0) |
    (shape === 'number' ? cue.figure : 0) |
    (capitalised && kinds & kind.demonym && key.endsWith('ns') ? cue.people : 0) |
    (capitalised && kinds & heads ? cue.head : 0) |
    (isRoleWord(type) ? cue.role : 0)
  );
});

/** Returns the cues of a token, 0 for none. */
export function cuesAt(token: Token | undefined): number {
  return token === undefined ? 0 : cuesOf(token.type);
}
