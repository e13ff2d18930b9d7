import { first, isEastern, isInitial, isNamesake, last, lastKey, otherUse } from '../candidates/candidate-words.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import type { Evidence } from './evidence-rule.ts';
import { isListedName, isPlainWord, kind, kindsOf } from '../lexicon/lexicon.ts';
import { isEastSyllable, isJoinedGiven, isRomaji, isRomanNumeral, looksLikeSurname } from '../words/shape.ts';

/** Patronymic particles, which only a name follows. */
const sonOf = /^(?:bin|ibn|bint)$/;

function isPlainAt({ plain }: NameCandidate, at: number): boolean {
  return ((plain >> at) & 1) === 1;
}

/** Rules for the words of a candidate that are typical of persons. */
export const wordEvidence: readonly Evidence[] = [
  {
    reason: 'a listed given name as the first word',
    of: 'several',
    points: (c, d) => {
      if (!(first(c) & kind.given)) return 0;
      const uses = first(c) & otherUse;
      if (uses === 0 || isNamesake(c)) return 2;
      // "Frank" or "Will" inside a sentence is not an everyday word.
      const within = !d.opens[c.from] && !d.shouted[c.from] && !isPlainAt(c, c.keys.length - 1);
      return within && (uses & ~(kind.common | kind.function)) === 0 ? 1.6 : 1;
    },
  },
  {
    reason: 'a listed surname as the last word',
    of: 'several',
    points: (c) => (isInitial(lastKey(c)) || !isListedName(last(c)) ? 0 : last(c) & otherUse ? 0.5 : 1),
  },
  {
    reason: 'listed names among the other words',
    of: 'several',
    points: (c) => {
      let middle = 0;
      for (let i = 1; i < c.kinds.length - 1; i++) {
        const kinds = c.kinds[i] ?? 0;
        if (isListedName(kinds) && !(kinds & otherUse)) middle++;
      }
      const surnameFirst = first(c) & kind.surname && !(first(c) & (kind.given | otherUse));
      return Math.min(middle, 2) * 0.5 + (surnameFirst ? 0.5 : 0);
    },
  },
  {
    reason: 'the ending or beginning of a surname',
    of: 'several',
    points: (c) => (!(last(c) & ~kind.verb) && looksLikeSurname(lastKey(c)) ? 1 : 0),
  },
  {
    reason: 'words in no list',
    of: 'several',
    points: (c) => {
      let unknown = 0;
      for (let i = 0; i < c.keys.length; i++) {
        const key = c.keys[i] ?? '';
        if (c.kinds[i] === 0 && !isInitial(key) && !isPlainAt(c, i)) unknown++;
      }
      return Math.min(unknown, 3) * 0.65;
    },
  },
  {
    reason: 'a surname behind a word in no list',
    of: 'several',
    points: (c) =>
      c.keys.length === 2 &&
      (c.keys[0]?.length ?? 0) > 2 &&
      first(c) === 0 &&
      last(c) & kind.surname &&
      !(last(c) & otherUse) &&
      !isPlainAt(c, 0) &&
      !isInitial(c.keys[0] ?? '')
        ? 0.4
        : 0,
  },
  {
    reason: 'an East Asian surname and a given name',
    of: 'several',
    points: (c) => {
      if (isEastern(c)) return c.keys.some((key) => isJoinedGiven(key)) ? 2.5 : 2;
      if (!(first(c) & kind.east) || c.keys.length > 4) return 0;
      const given = c.keys.slice(1);
      if (given.some((key) => isPlainWord(key) || isInitial(key))) return 0;
      return given.every((key) => isEastSyllable(key) || kindsOf(key) & kind.east) ? 1.5 : 0;
    },
  },
  {
    reason: 'a hyphenated East Asian given name',
    of: 'several',
    points: (c) => (c.keys.some((key) => key.includes('-') && isJoinedGiven(key)) ? 1 : 0),
  },
  {
    reason: 'an initial',
    of: 'several',
    points: (c) => {
      const at = c.keys.findIndex((key) => isInitial(key));
      return at < 0 || at === c.keys.length - 1 ? 0 : 1.5;
    },
  },
  {
    reason: 'a particle, a suffix or a numeral',
    points: (c, { tokens }) => {
      for (let i = c.from; i <= c.to; i++) {
        const token = tokens[i];
        if (!token) continue;
        if (token.shape === 'lower') return sonOf.test(token.text) ? 1.5 : 1;
        if (i > c.from && (token.key === 'jr' || token.key === 'sr' || isRomanNumeral(token.text))) return 1.5;
      }
      return 0;
    },
  },
  {
    reason: 'words in no list, all spelt like Japanese',
    of: 'several',
    points: (c) => (c.keys.every((key, i) => c.kinds[i] === 0 && !isPlainAt(c, i) && isRomaji(key)) ? 0.6 : 0),
  },
  {
    reason: 'a single word with the ending of a Slavic surname',
    of: 'one',
    points: (c) =>
      c.kinds[0] === 0 && /..(?:ov|ev|ova|eva|enko|vich|vych|wicz|[sc]ky|ski)$/.test(lastKey(c)) ? 0.5 : 0,
  },
  {
    reason: 'a single listed name',
    of: 'one',
    points: (c) => (!isListedName(first(c)) || first(c) & otherUse ? 0 : first(c) & kind.given ? 1 : 0.8),
  },
  {
    reason: 'everyday words',
    points: (c, { tokens }) => {
      let points = 0;
      // The word after "bin" is a name ("Anwar bin Said"), whatever it means in English.
      const named = sonOf.test(tokens[c.to - 1]?.text ?? '') ? c.keys.length - 1 : c.keys.length;
      for (let i = 0; i < named; i++) {
        if (!isPlainAt(c, i) || (c.kinds[i] ?? 0) & kind.east) continue;
        const surname = i > 0 && i === c.keys.length - 1 && first(c) & kind.given && !(first(c) & otherUse);
        points -= surname ? 1 : 2;
      }
      return points;
    },
  },
  {
    reason: 'names that are all everyday words too',
    of: 'several',
    points: (c) => (c.kinds.every((kinds) => kinds & kind.common) ? -1 : 0),
  },
  {
    reason: 'a single name that is an everyday word too',
    of: 'one',
    points: (c, d) => (first(c) & kind.common ? -1 : 0) + (d.small.has(c.keys[0] ?? '') ? -1.5 : 0),
  },
];
