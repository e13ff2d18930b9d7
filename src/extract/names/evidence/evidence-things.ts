import { after, before, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
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
function beforeTitle(candidate: NameCandidate, annotated: AnnotatedText, n = 1): Token | undefined {
  return before(candidate, annotated, candidate.title === 'capitalised' ? n + 1 : n);
}

function isListing(token: Token | undefined): boolean {
  return token !== undefined && (cuesAt(token) & (cue.comma | cue.and)) !== 0 && !token.type.capitalised;
}

/**
 * Checks whether the kind of an animal or a ship introduces the name: "the panda X", "the ferry, X,", "pandas named X
 * and Y".
 */
function isNamedAfter(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  const nearest = candidate.title === 'capitalised' ? 2 : 1;
  let n = nearest;
  while (n < farthest && (isCapitalised(before(candidate, annotated, n)) || isListing(before(candidate, annotated, n))))
    n++;
  const word = before(candidate, annotated, n);
  if (word?.shape !== 'lower') return false;
  if (cuesAt(word) & cue.namer) return (cuesAt(before(candidate, annotated, n + 1)) & cue.bearer) !== 0;
  if (!(cuesAt(word) & cue.bearer)) return false;
  if (n === nearest) return true;
  if (isCapitalised(before(candidate, annotated, n - 1))) return word.key.endsWith('s');
  if (n > nearest + 1 && !word.key.endsWith('s')) return false;
  const owned =
    articles.has(before(candidate, annotated, n + 1)?.key ?? '') ||
    articles.has(before(candidate, annotated, n + 2)?.key ?? '');
  return owned && /^(?:[,.)]|and|who)$/.test(after(candidate, annotated)?.text ?? '');
}

/** Rules for things that have the names of persons. */
export const thingEvidence: readonly Evidence[] = [
  {
    reason: 'a ship by its prefix',
    points: (candidate, annotated) => {
      const letters = beforeTitle(candidate, annotated);
      return letters?.shape === 'caps' && shipLetters.has(letters.key) ? -6 : 0;
    },
  },
  { reason: 'an animal or a ship', points: (candidate, annotated) => (isNamedAfter(candidate, annotated) ? -6 : 0) },
  {
    reason: 'a thing named after a person: "the Lady Orla", "a Prince Otto mug"',
    points: (candidate, annotated) => {
      if (candidate.title !== 'capitalised' || !royal.has(candidate.titleKey)) return 0;
      const article = beforeTitle(candidate, annotated)?.key ?? '';
      const next = after(candidate, annotated);
      if (/^(?:a|an)$/.test(article)) return -5;
      if (article !== 'the' || !isSingle(candidate)) return 0;
      return /^(?:lady|princess|queen|prince|king)$/.test(candidate.titleKey) && next?.text !== ',' ? -5 : 0;
    },
  },
  {
    reason: 'a place or an order named after a saint or a sheikh: "in Saint Otto", "Order of Saint Anna"',
    points: (candidate, annotated) => {
      if (candidate.title !== 'capitalised' || !isSingle(candidate) || !placeTitles.has(candidate.titleKey)) return 0;
      const word = beforeTitle(candidate, annotated)?.key ?? '';
      if (where.has(word)) return after(candidate, annotated)?.shape === 'possessive' ? 0 : -6;
      if (candidate.titleKey !== 'saint') return 0;
      const owner = beforeTitle(candidate, annotated, 2);
      return word === 'of' && isCapitalised(owner) && kindsAt(owner) & (heads | kind.common) ? -6 : 0;
    },
  },
  {
    reason: 'a work or a newspaper: "the film Otto Holm", "the daily Holm"',
    before: cue.work,
    points: (candidate, annotated) => {
      const noun = before(candidate, annotated);
      if (noun?.shape !== 'lower') return 0;
      // A newspaper says and writes as people do.
      if (isSingle(candidate) && press.has(noun.key)) return -5;
      return actOf(candidate, annotated).points === 0 ? -2 : 0;
    },
  },
  {
    reason: 'a shop, a dish or a work: "Uncle Otto\'s Biscuits"',
    behind: cue.possessive,
    points: (candidate, annotated) => {
      const next = after(candidate, annotated, 2);
      if (
        after(candidate, annotated)?.shape !== 'possessive' ||
        !isCapitalised(next) ||
        annotated.inHeadline[candidate.from]
      )
        return 0;
      if (!isPlainWord(next?.key ?? '') && !(kindsAt(next) & heads)) return 0;
      return candidate.title === 'capitalised' && houses.has(candidate.titleKey)
        ? -5
        : isSingle(candidate) && !(kindsAt(next) & heads)
          ? -1
          : 0;
    },
  },
];
