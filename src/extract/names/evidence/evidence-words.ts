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
    points: (candidate, annotated) => {
      if (!(first(candidate) & kind.given)) return 0;
      const uses = first(candidate) & otherUse;
      if (uses === 0 || isNamesake(candidate)) return 2;
      // "Frank" or "Will" inside a sentence is not an everyday word.
      const within =
        !annotated.opens[candidate.from] &&
        !annotated.inHeadline[candidate.from] &&
        !isPlainAt(candidate, candidate.keys.length - 1);
      return within && (uses & ~(kind.common | kind.function)) === 0 ? 1.6 : 1;
    },
  },
  {
    reason: 'a listed surname as the last word',
    of: 'several',
    points: (candidate) =>
      isInitial(lastKey(candidate)) || !isListedName(last(candidate)) ? 0 : last(candidate) & otherUse ? 0.5 : 1,
  },
  {
    reason: 'listed names among the other words',
    of: 'several',
    points: (candidate) => {
      let middle = 0;
      for (let i = 1; i < candidate.kinds.length - 1; i++) {
        const kinds = candidate.kinds[i] ?? 0;
        if (isListedName(kinds) && !(kinds & otherUse)) middle++;
      }
      const surnameFirst = first(candidate) & kind.surname && !(first(candidate) & (kind.given | otherUse));
      return Math.min(middle, 2) * 0.5 + (surnameFirst ? 0.5 : 0);
    },
  },
  {
    reason: 'the ending or beginning of a surname',
    of: 'several',
    points: (candidate) => (!(last(candidate) & ~kind.verb) && looksLikeSurname(lastKey(candidate)) ? 1 : 0),
  },
  {
    reason: 'words in no list',
    of: 'several',
    points: (candidate) => {
      let unknown = 0;
      for (let i = 0; i < candidate.keys.length; i++) {
        const key = candidate.keys[i] ?? '';
        if (candidate.kinds[i] === 0 && !isInitial(key) && !isPlainAt(candidate, i)) unknown++;
      }
      return Math.min(unknown, 3) * 0.65;
    },
  },
  {
    reason: 'a surname behind a word in no list',
    of: 'several',
    points: (candidate) =>
      candidate.keys.length === 2 &&
      (candidate.keys[0]?.length ?? 0) > 2 &&
      first(candidate) === 0 &&
      last(candidate) & kind.surname &&
      !(last(candidate) & otherUse) &&
      !isPlainAt(candidate, 0) &&
      !isInitial(candidate.keys[0] ?? '')
        ? 0.4
        : 0,
  },
  {
    reason: 'an East Asian surname and a given name',
    of: 'several',
    points: (candidate) => {
      if (isEastern(candidate)) return candidate.keys.some((key) => isJoinedGiven(key)) ? 2.5 : 2;
      if (!(first(candidate) & kind.east) || candidate.keys.length > 4) return 0;
      const given = candidate.keys.slice(1);
      if (given.some((key) => isPlainWord(key) || isInitial(key))) return 0;
      return given.every((key) => isEastSyllable(key) || kindsOf(key) & kind.east) ? 1.5 : 0;
    },
  },
  {
    reason: 'a hyphenated East Asian given name',
    of: 'several',
    points: (candidate) => (candidate.keys.some((key) => key.includes('-') && isJoinedGiven(key)) ? 1 : 0),
  },
  {
    reason: 'an initial',
    of: 'several',
    points: (candidate) => {
      const at = candidate.keys.findIndex((key) => isInitial(key));
      return at < 0 || at === candidate.keys.length - 1 ? 0 : 1.5;
    },
  },
  {
    reason: 'a particle, a suffix or a numeral',
    points: (candidate, { tokens }) => {
      for (let i = candidate.from; i <= candidate.to; i++) {
        const token = tokens[i];
        if (!token) continue;
        if (token.shape === 'lower') return sonOf.test(token.text) ? 1.5 : 1;
        if (i > candidate.from && (token.key === 'jr' || token.key === 'sr' || isRomanNumeral(token.text))) return 1.5;
      }
      return 0;
    },
  },
  {
    reason: 'words in no list, all spelt like Japanese',
    of: 'several',
    points: (candidate) =>
      candidate.keys.every((key, i) => candidate.kinds[i] === 0 && !isPlainAt(candidate, i) && isRomaji(key)) ? 0.6 : 0,
  },
  {
    reason: 'a single word with the ending of a Slavic surname',
    of: 'one',
    points: (candidate) =>
      candidate.kinds[0] === 0 && /..(?:ov|ev|ova|eva|enko|vich|vych|wicz|[sc]ky|ski)$/.test(lastKey(candidate))
        ? 0.5
        : 0,
  },
  {
    reason: 'a single listed name',
    of: 'one',
    points: (candidate) =>
      !isListedName(first(candidate)) || first(candidate) & otherUse ? 0 : first(candidate) & kind.given ? 1 : 0.8,
  },
  {
    reason: 'everyday words',
    points: (candidate, { tokens }) => {
      let points = 0;
      // The word after "bin" is a name ("Anwar bin Said"), whatever it means in English.
      const named = sonOf.test(tokens[candidate.to - 1]?.text ?? '')
        ? candidate.keys.length - 1
        : candidate.keys.length;
      for (let i = 0; i < named; i++) {
        if (!isPlainAt(candidate, i) || (candidate.kinds[i] ?? 0) & kind.east) continue;
        const surname =
          i > 0 && i === candidate.keys.length - 1 && first(candidate) & kind.given && !(first(candidate) & otherUse);
        points -= surname ? 1 : 2;
      }
      return points;
    },
  },
  {
    reason: 'names that are all everyday words too',
    of: 'several',
    points: (candidate) => (candidate.kinds.every((kinds) => kinds & kind.common) ? -1 : 0),
  },
  {
    reason: 'a single name that is an everyday word too',
    of: 'one',
    points: (candidate, annotated) =>
      (first(candidate) & kind.common ? -1 : 0) + (annotated.alsoLower.has(candidate.keys[0] ?? '') ? -1.5 : 0),
  },
];
