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
function isSurnameToo(c: NameCandidate, kinds: number): boolean {
  if (!(kinds & (kind.country | kind.knownOrganization)) || !isListedName(kinds) || kinds !== last(c)) return false;
  return (first(c) & kind.given) !== 0 && !(first(c) & otherUse);
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase();
}

/** Rules for the words of a candidate that are typical of places, organisations and things. */
export const otherWordEvidence: readonly Evidence[] = [
  {
    reason: 'a head of the names of organisations, places or things',
    points: (c) => {
      if (isEastern(c)) return 0;
      let points = 0;
      for (let i = 0; i < c.kinds.length; i++) {
        const kinds = c.kinds[i] ?? 0;
        if (!(kinds & heads) || (i === 0 && kinds & kind.given && !isSingle(c))) continue;
        const surname = i > 0 && i === c.kinds.length - 1 && first(c) & kind.given && surnameHeads.has(lastKey(c));
        const place = kinds & kind.placeHead || first(c) & otherUse;
        const inner =
          i > 0 && i < c.kinds.length - 1 && first(c) & kind.given && isListedName(last(c)) && !(last(c) & heads);
        points -= inner ? 1 : !surname ? 5 : c.keys.length > 2 ? 3 : place ? 1.5 : 0.7;
      }
      return points;
    },
  },
  {
    reason: 'a country, demonym, month, city or brand',
    points: (c) => {
      if (honorifics.has(c.titleKey)) return 0;
      let points = 0;
      for (let i = 0; i < c.kinds.length; i++) {
        const kinds = c.kinds[i] ?? 0;
        if (i === 0 && isNamesake(c)) continue;
        const name = isListedName(kinds);
        if (i > 0 && isSurnameToo(c, kinds)) points -= 0.5;
        else if (kinds & (kind.country | kind.demonym | kind.calendar)) points -= isSingle(c) ? 5 : name ? 1 : 4;
        else if (kinds & kind.known) points -= isSingle(c) ? 4 : 2;
        else if (kinds & kind.city) points -= isSingle(c) ? 3 : name ? 0.5 : 2;
        else if (kinds & kind.function) points -= isSingle(c) ? 4 : 0.5;
      }
      return points;
    },
  },
  {
    reason: 'the first word of a place: "Lake Orrin", "Santa Orra"',
    of: 'several',
    points: (c) => (c.title === 'none' && landmarks.has(c.keys[0] ?? '') ? -3 : 0),
  },
  {
    reason: 'the ending of a province: "Orrin del Sur"',
    of: 'several',
    points: (c) => (/^(?:sur|norte|oriental|occidental)$/.test(lastKey(c)) ? -3 : 0),
  },
  {
    reason: 'the ending of a field of study: "Orrin Oceanography"',
    points: (c) => (/.{3}(?:ology|ography|onomy|istics|onomics)$/.test(lastKey(c)) ? -3 : 0),
  },
  {
    reason: 'the last word of a team: "Orrin Yankees"',
    of: 'several',
    points: (c) => (last(c) & kind.known && !isSurnameToo(c, last(c)) ? -2 : 0),
  },
  {
    reason: 'a listed place or company',
    of: 'several',
    points: (c) => (c.beginsLonger && kindsOf(c.keys.join(' ')) & (kind.city | kind.country | kind.known) ? -6 : 0),
  },
  {
    reason: 'the headings of columns: "W L PCT"',
    of: 'several',
    points: (c, { tokens }) => {
      if (c.keys.length < 3) return 0;
      for (let i = c.from; i <= c.to; i++)
        if (tokens[i]?.shape === 'initial' || (tokens[i]?.type.length ?? 0) > 3 || !isShouted(tokens[i])) return 0;
      return -5;
    },
  },
  { reason: 'too many words', of: 'several', points: (c) => (c.keys.length > 4 ? 4 - c.keys.length : 0) },
  { reason: 'a single initial or letter', of: 'one', points: (c) => (isInitial(c.keys[0] ?? '') ? -6 : 0) },
];
