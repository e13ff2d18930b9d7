import { isSingle, wordSet } from './around.ts';
import { honorifics, type Candidate } from './candidates.ts';
import { isListedName, isPlainWord } from './document.ts';
import type { Evidence } from './evidence.ts';
import { heads, kind, kindsOf } from './lexicon/lexicon.ts';
import { isEastSyllable, isJoinedGiven, isPinyin, isRomaji, isRomanNumeral, looksLikeSurname } from './shape.ts';

const otherUse =
  kind.common | kind.city | kind.country | kind.calendar | kind.known | kind.function | kind.demonym | heads;

/** Words for places and things that are surnames as well. */
const surnameHeads = wordSet(
  'law park hall church house field day price case lake hill hills forest lane castle towers camp fort garden gardens post guard bay beach court force bowl cave coast deal order storm north south east central battle',
);
/** Words that begin the name of a place. */
const landmarks = wordSet('lake mount cape fort port gulf isle bay santo santa san sao saint');
const first = (c: Candidate): number => c.kinds[0] ?? 0;
const last = (c: Candidate): number => c.kinds.at(-1) ?? 0;
const lastKey = (c: Candidate): string => c.keys.at(-1) ?? '';
const isInitial = (key: string): boolean => key.includes('.') || key.length === 1;

/** Whether an East Asian surname is followed by what can be the given name only. */
function isEastern(c: Candidate): boolean {
  if (isSingle(c) || c.keys.length > 3 || !(first(c) & kind.east)) return false;
  const given = c.keys.slice(1);
  return given.every((key) => isJoinedGiven(key) || (isPinyin(key) && !isPlainWord(key)));
}

/** Whether a given name that is a place's too stands before a surname: "Jordan Holm". */
function isNamesake(c: Candidate): boolean {
  const uses = first(c) & otherUse;
  return (
    uses !== 0 &&
    (uses & ~(kind.country | kind.city)) === 0 &&
    !isSingle(c) &&
    isListedName(last(c)) &&
    !(last(c) & otherUse)
  );
}

/** What the words of a candidate say by themselves. */
export const wordEvidence: readonly Evidence[] = [
  {
    reason: 'a known given name stands first',
    points: (c) => (isSingle(c) || !(first(c) & kind.given) ? 0 : first(c) & otherUse && !isNamesake(c) ? 1 : 2),
  },
  {
    reason: 'a known surname stands last',
    points: (c) => (isSingle(c) || isInitial(lastKey(c)) || !isListedName(last(c)) ? 0 : last(c) & otherUse ? 0.5 : 1),
  },
  {
    reason: 'other words that are names',
    points: (c) => {
      if (isSingle(c)) return 0;
      const middle = c.kinds.slice(1, -1).filter((kinds) => isListedName(kinds) && !(kinds & otherUse)).length;
      const surnameFirst = first(c) & kind.surname && !(first(c) & (kind.given | otherUse));
      return Math.min(middle, 2) * 0.5 + (surnameFirst ? 0.5 : 0);
    },
  },
  {
    reason: 'a surname by its shape',
    points: (c) => (!isSingle(c) && !(last(c) & ~kind.verb) && looksLikeSurname(lastKey(c)) ? 1 : 0),
  },
  {
    reason: 'words that no list knows',
    points: (c) => {
      if (isSingle(c)) return 0;
      const unknown = c.keys.filter((key, i) => c.kinds[i] === 0 && !isInitial(key) && !isPlainWord(key)).length;
      return Math.min(unknown, 3) * 0.65;
    },
  },
  {
    reason: 'an East Asian surname and a given name',
    points: (c) => {
      if (isEastern(c)) return c.keys.some((key) => isJoinedGiven(key)) ? 2.5 : 2;
      if (isSingle(c) || !(first(c) & kind.east) || c.keys.length > 4) return 0;
      const given = c.keys.slice(1);
      if (given.some((key) => isPlainWord(key) || isInitial(key))) return 0;
      return given.every((key) => isEastSyllable(key) || kindsOf(key) & kind.east) ? 1.5 : 0;
    },
  },
  {
    reason: 'a given name of two joined parts',
    points: (c) => (!isSingle(c) && c.keys.some((key) => key.includes('-') && isJoinedGiven(key)) ? 1 : 0),
  },
  {
    reason: 'an initial',
    points: (c) => {
      const at = isSingle(c) ? -1 : c.keys.findIndex((key) => isInitial(key));
      return at < 0 || at === c.keys.length - 1 ? 0 : 1.5;
    },
  },
  {
    reason: 'a particle, a suffix or a numeral',
    points: (c, { tokens }) => {
      for (let i = c.from; i <= c.to; i++) {
        const token = tokens[i];
        if (!token) continue;
        if (token.shape === 'lower') return 1;
        if (i > c.from && (token.key === 'jr' || token.key === 'sr' || isRomanNumeral(token.text))) return 1.5;
      }
      return 0;
    },
  },
  {
    reason: 'unknown words, all spelled as Japanese',
    points: (c) =>
      !isSingle(c) && c.keys.every((key, i) => c.kinds[i] === 0 && isRomaji(key) && !isPlainWord(key)) ? 0.6 : 0,
  },
  {
    reason: "a lone word with a Slavic surname's ending",
    points: (c) =>
      isSingle(c) && c.kinds[0] === 0 && /..(?:ov|ev|ova|eva|enko|vich|vych|wicz|[sc]ky|ski)$/.test(lastKey(c))
        ? 0.5
        : 0,
  },
  {
    reason: 'a known name alone',
    points: (c) =>
      !isSingle(c) || !isListedName(first(c)) || first(c) & otherUse ? 0 : first(c) & kind.given ? 1 : 0.8,
  },
  {
    reason: 'everyday words',
    points: (c) => {
      let points = 0;
      for (const [i, key] of c.keys.entries()) {
        if (!isPlainWord(key) || (c.kinds[i] ?? 0) & kind.east) continue;
        const surname = i > 0 && i === c.keys.length - 1 && first(c) & kind.given && !(first(c) & otherUse);
        points -= surname ? 1 : 2;
      }
      return points;
    },
  },
  {
    reason: 'names all of which are everyday words too',
    points: (c) => (!isSingle(c) && c.kinds.every((kinds) => kinds & kind.common) ? -1 : 0),
  },
  {
    reason: 'an everyday word that is a name too, alone',
    points: (c, d) => (isSingle(c) ? (first(c) & kind.common ? -1 : 0) + (d.small.has(c.keys[0] ?? '') ? -1.5 : 0) : 0),
  },
  {
    reason: 'a word of organisations, places or things',
    points: (c) => {
      if (isEastern(c)) return 0;
      let points = 0;
      for (const [i, kinds] of c.kinds.entries()) {
        if (!(kinds & heads) || (i === 0 && kinds & kind.given && !isSingle(c))) continue;
        const surname = i > 0 && i === c.kinds.length - 1 && first(c) & kind.given && surnameHeads.has(lastKey(c));
        const place = kinds & kind.placeHead || first(c) & otherUse;
        points -= !surname ? 5 : c.keys.length > 2 ? 3 : place ? 1.5 : 0.7;
      }
      return points;
    },
  },
  {
    reason: 'a country, people, month, city or brand',
    points: (c) => {
      if (honorifics.has(c.titleKey)) return 0;
      let points = 0;
      for (const [i, kinds] of c.kinds.entries()) {
        if (i === 0 && isNamesake(c)) continue;
        const name = isListedName(kinds);
        if (kinds & (kind.country | kind.demonym | kind.calendar)) points -= isSingle(c) ? 5 : name ? 1 : 4;
        else if (kinds & kind.known) points -= isSingle(c) ? 4 : 2;
        else if (kinds & kind.city) points -= isSingle(c) ? 3 : name ? 0.5 : 2;
        else if (kinds & kind.function) points -= isSingle(c) ? 4 : 0.5;
      }
      return points;
    },
  },
  {
    reason: 'it begins as a place does: "Lake Orrin", "Santa Orra"',
    points: (c) => (!isSingle(c) && c.title === 'none' && landmarks.has(c.keys[0] ?? '') ? -3 : 0),
  },
  {
    reason: 'it ends as a team does: "Orrin Yankees"',
    points: (c) => (!isSingle(c) && last(c) & kind.known ? -2 : 0),
  },
  {
    reason: 'the whole is a known place or firm',
    points: (c) => (!isSingle(c) && kindsOf(c.keys.join(' ')) & (kind.city | kind.country | kind.known) ? -6 : 0),
  },
  { reason: 'too many words', points: (c) => (c.keys.length > 4 ? 4 - c.keys.length : 0) },
  { reason: 'a lone initial or letter', points: (c) => (isSingle(c) && isInitial(c.keys[0] ?? '') ? -6 : 0) },
];
