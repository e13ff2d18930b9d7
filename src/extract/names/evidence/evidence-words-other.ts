import { isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { first, isEastern, isInitial, isNamesake, last, lastKey, otherUse } from '../candidates/candidate-words.ts';
import { honorifics } from '../candidates/part-of-name.ts';
import type { Evidence } from './evidence-rule.ts';
import { heads, isListedName, kind, kindsOf } from '../lexicon/lexicon.ts';
import type { Token } from '../../tokens/token.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** Heads of the names of places and things that are also surnames. */
const surnameHeads = wordSet(
  'law park hall church house field day price case lake hill hills forest lane castle towers camp fort garden gardens post guard bay beach court force bowl cave coast deal order storm north south east central battle',
);
/** Words that begin the name of a place. */
const landmarks = wordSet(
  'lake mount cape fort port gulf isle bay santo santa san sao saint el ras tel kfar beit deir wadi jebel umm casa puerto nueva nuevo ciudad storm hurricane typhoon cyclone operation exercise project team',
);

/**
 * Checks whether the name of a country or company is a surname: it is the last word, behind an unambiguous given name
 * ("Otto Holland").
 */
function isSurnameToo(candidate: NameCandidate, kinds: number): boolean {
  if (!(kinds & (kind.country | kind.knownOrganization)) || !isListedName(kinds) || kinds !== last(candidate))
    return false;
  return (first(candidate) & kind.given) !== 0 && !(first(candidate) & otherUse);
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase();
}

/** Rules for the words of a candidate that are typical of places, organisations and things. */
export const otherWordEvidence: readonly Evidence[] = [
  {
    reason: 'a head of the names of organisations, places or things',
    points: (candidate) => {
      if (isEastern(candidate)) return 0;
      let points = 0;
      for (let i = 0; i < candidate.kinds.length; i++) {
        const kinds = candidate.kinds[i] ?? 0;
        if (!(kinds & heads) || (i === 0 && kinds & kind.given && !isSingle(candidate))) continue;
        const surname =
          i > 0 &&
          i === candidate.kinds.length - 1 &&
          first(candidate) & kind.given &&
          surnameHeads.has(lastKey(candidate));
        const place = kinds & kind.placeHead || first(candidate) & otherUse;
        const inner =
          i > 0 &&
          i < candidate.kinds.length - 1 &&
          first(candidate) & kind.given &&
          isListedName(last(candidate)) &&
          !(last(candidate) & heads);
        points -= inner ? 1 : !surname ? 5 : candidate.keys.length > 2 ? 3 : place ? 1.5 : 0.7;
      }
      return points;
    },
  },
  {
    reason: 'a country, demonym, month, city or brand',
    points: (candidate) => {
      if (honorifics.has(candidate.titleKey)) return 0;
      let points = 0;
      for (let i = 0; i < candidate.kinds.length; i++) {
        const kinds = candidate.kinds[i] ?? 0;
        if (i === 0 && isNamesake(candidate)) continue;
        const name = isListedName(kinds);
        if (i > 0 && isSurnameToo(candidate, kinds)) points -= 0.5;
        else if (kinds & (kind.country | kind.demonym | kind.calendar))
          points -= isSingle(candidate) ? 5 : name ? 1 : 4;
        else if (kinds & kind.known) points -= isSingle(candidate) ? 4 : 2;
        else if (kinds & kind.city) points -= isSingle(candidate) ? 3 : name ? 0.5 : 2;
        else if (kinds & kind.function) points -= isSingle(candidate) ? 4 : 0.5;
      }
      return points;
    },
  },
  {
    reason: 'the first word of a place: "Lake Orrin", "Santa Orra"',
    of: 'several',
    points: (candidate) => (candidate.title === 'none' && landmarks.has(candidate.keys[0] ?? '') ? -3 : 0),
  },
  {
    reason: 'the ending of a province: "Orrin del Sur"',
    of: 'several',
    points: (candidate) => (/^(?:sur|norte|oriental|occidental)$/.test(lastKey(candidate)) ? -3 : 0),
  },
  {
    reason: 'the ending of a field of study: "Orrin Oceanography"',
    points: (candidate) => (/.{3}(?:ology|ography|onomy|istics|onomics)$/.test(lastKey(candidate)) ? -3 : 0),
  },
  {
    reason: 'the last word of a team: "Orrin Yankees"',
    of: 'several',
    points: (candidate) => (last(candidate) & kind.known && !isSurnameToo(candidate, last(candidate)) ? -2 : 0),
  },
  {
    reason: 'a listed place or company',
    of: 'several',
    points: (candidate) =>
      candidate.beginsLonger && kindsOf(candidate.keys.join(' ')) & (kind.city | kind.country | kind.known) ? -6 : 0,
  },
  {
    reason: 'the headings of columns: "W L PCT"',
    of: 'several',
    points: (candidate, { tokens }) => {
      if (candidate.keys.length < 3) return 0;
      for (let i = candidate.from; i <= candidate.to; i++)
        if (tokens[i]?.shape === 'initial' || (tokens[i]?.type.length ?? 0) > 3 || !isShouted(tokens[i])) return 0;
      return -5;
    },
  },
  {
    reason: 'too many words',
    of: 'several',
    points: (candidate) => (candidate.keys.length > 4 ? 4 - candidate.keys.length : 0),
  },
  {
    reason: 'a single initial or letter',
    of: 'one',
    points: (candidate) => (isInitial(candidate.keys[0] ?? '') ? -6 : 0),
  },
];
