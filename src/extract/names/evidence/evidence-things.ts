import { after, before, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isLarge, type AnnotatedText } from '../words/annotated-text.ts';
import type { Evidence } from './evidence-rule.ts';
import { actOf } from './evidence-acts.ts';
import { heads, isPlainWord, kind, kindsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens/token.ts';
import { wordSet } from '../lexicon/word-set.ts';

const shipLetters = wordSet('uss hms ins rms hmas hmcs mv ss rv usns');
const royal = wordSet(
  'prince princess king queen lady lord duke duchess emperor empress saint pope president baron count',
);
/** Titles that begin the names of places too: "in Sheikh Otto", "near King Otto". */
const placeTitles = wordSet('saint sheikh king queen prince princess');
const where = wordSet('in at near into around');
const articles = wordSet('the a an his her their its my our two three');
const press = wordSet('newspaper daily weekly tabloid magazine broadcaster website');
const farthest = 9;
const houses = wordSet('aunt auntie uncle mama papa granny grandma grandpa mother father chef captain miss');

/** Returns the tokens before a name and its capitalised title: "the tanker" of "the tanker Princess Orla". */
function beforeTitle(c: NameCandidate, d: AnnotatedText, n = 1): Token | undefined {
  return before(c, d, c.title === 'large' ? n + 1 : n);
}

function isListing(token: Token | undefined): boolean {
  return token !== undefined && (cuesAt(token) & (cue.comma | cue.and)) !== 0 && !token.type.large;
}

/**
 * Checks whether the kind of an animal or a ship introduces the name: "the panda X", "the ferry, X,", "pandas named X
 * and Y".
 */
function isNamedAfter(c: NameCandidate, d: AnnotatedText): boolean {
  const nearest = c.title === 'large' ? 2 : 1;
  let n = nearest;
  while (n < farthest && (isLarge(before(c, d, n)) || isListing(before(c, d, n)))) n++;
  const word = before(c, d, n);
  if (word?.shape !== 'lower') return false;
  if (cuesAt(word) & cue.namer) return (cuesAt(before(c, d, n + 1)) & cue.bearer) !== 0;
  if (!(cuesAt(word) & cue.bearer)) return false;
  if (n === nearest) return true;
  if (isLarge(before(c, d, n - 1))) return word.key.endsWith('s');
  if (n > nearest + 1 && !word.key.endsWith('s')) return false;
  const owned = articles.has(before(c, d, n + 1)?.key ?? '') || articles.has(before(c, d, n + 2)?.key ?? '');
  return owned && /^(?:[,.)]|and|who)$/.test(after(c, d)?.text ?? '');
}

/** Rules for things that have the names of persons. */
export const thingEvidence: readonly Evidence[] = [
  {
    reason: 'a ship by its prefix',
    points: (c, d) => {
      const letters = beforeTitle(c, d);
      return letters?.shape === 'caps' && shipLetters.has(letters.key) ? -6 : 0;
    },
  },
  { reason: 'an animal or a ship', points: (c, d) => (isNamedAfter(c, d) ? -6 : 0) },
  {
    reason: 'a thing named after a person: "the Lady Orla", "a Prince Otto mug"',
    points: (c, d) => {
      if (c.title !== 'large' || !royal.has(c.titleKey)) return 0;
      const article = beforeTitle(c, d)?.key ?? '';
      const next = after(c, d);
      if (/^(?:a|an)$/.test(article)) return -5;
      if (article !== 'the' || !isSingle(c)) return 0;
      return /^(?:lady|princess|queen|prince|king)$/.test(c.titleKey) && next?.text !== ',' ? -5 : 0;
    },
  },
  {
    reason: 'a place or an order named after a saint or a sheikh: "in Saint Otto", "Order of Saint Anna"',
    points: (c, d) => {
      if (c.title !== 'large' || !isSingle(c) || !placeTitles.has(c.titleKey)) return 0;
      const word = beforeTitle(c, d)?.key ?? '';
      if (where.has(word)) return after(c, d)?.shape === 'possessive' ? 0 : -6;
      if (c.titleKey !== 'saint') return 0;
      const owner = beforeTitle(c, d, 2);
      return word === 'of' && isLarge(owner) && kindsAt(owner) & (heads | kind.common) ? -6 : 0;
    },
  },
  {
    reason: 'a work or a newspaper: "the film Otto Holm", "the daily Holm"',
    before: cue.work,
    points: (c, d) => {
      const noun = before(c, d);
      if (noun?.shape !== 'lower') return 0;
      // A newspaper says and writes as people do.
      if (isSingle(c) && press.has(noun.key)) return -5;
      return actOf(c, d).points === 0 ? -2 : 0;
    },
  },
  {
    reason: 'a shop, a dish or a work: "Uncle Otto\'s Biscuits"',
    behind: cue.possessive,
    points: (c, d) => {
      const next = after(c, d, 2);
      if (after(c, d)?.shape !== 'possessive' || !isLarge(next) || d.shouted[c.from]) return 0;
      if (!isPlainWord(next?.key ?? '') && !(kindsAt(next) & heads)) return 0;
      return c.title === 'large' && houses.has(c.titleKey) ? -5 : isSingle(c) && !(kindsAt(next) & heads) ? -1 : 0;
    },
  },
];
