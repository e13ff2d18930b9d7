import { after, before, hasRole, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { otherUse } from '../candidates/candidate-words.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isLarge, type AnnotatedText } from '../words/annotated-text.ts';
import { actOf } from './evidence-acts.ts';
import type { Evidence } from './evidence-rule.ts';
import { heads, kind, kindsAt } from '../lexicon/lexicon.ts';
import { placeAt } from '../lexicon/place-names.ts';
import { wordSet } from '../lexicon/word-set.ts';

const offices = wordSet(
  'bishop archbishop bishops mayor governor sultan emir duke duchess earl marquis count countess baron prince king queen viceroy ruler rulers bank port bishopric diocese duchy municipality commune',
);
const longestName = 6;
const quotes = '"“”‘’\'';

const travels = wordSet(
  'flew fly flies flying went go goes going travelled traveled travels travel travelling drove drive drives moved move moves returned return returns arrived arrive arrives lived live lives living born raised stayed stay settled sailed fled headed came visit trip flight train bus road journey',
);
const inhabitants = wordSet('people inhabitants residents citizens streets bridges churches schools population');

/** Checks for "X has 300,000 people", "X's population". */
function isInhabited(c: NameCandidate, d: AnnotatedText): boolean {
  const next = after(c, d);
  if (next?.shape === 'possessive')
    return /^(?:population|residents|inhabitants|suburbs|outskirts|airport|streets)$/.test(after(c, d, 2)?.key ?? '');
  return /^(?:has|had)$/.test(next?.key ?? '') && [2, 3, 4].some((n) => inhabitants.has(after(c, d, n)?.key ?? ''));
}

/** Rules for the words around that are typical of places, organisations and things. */
export const otherEvidence: readonly Evidence[] = [
  {
    reason: 'an article before',
    before: cue.article,
    points: (c, d) => {
      if (c.title !== 'none') return 0;
      // In "he said that Holm resigned" the word "that" is a conjunction.
      if (before(c, d)?.key === 'that' && (actOf(c, d).points > 0 || d.shouted[c.from])) return 0;
      return isSingle(c) ? -3 : -1;
    },
  },
  {
    reason: 'an article before and a thing as the last word: "the Holm Story"',
    before: cue.article,
    points: (c) => ((c.kinds.at(-1) ?? 0) & heads ? -3 : 0),
  },
  {
    reason: 'a preposition of place before',
    before: cue.where | cue.toOrFrom,
    points: (c, d) => {
      if (cuesAt(before(c, d)) & cue.where) return isSingle(c) ? -2 : after(c, d)?.shape === 'possessive' ? 0 : -1;
      return isSingle(c) ? -0.7 : 0;
    },
  },
  {
    reason: 'a destination, a home, or a place with inhabitants: "flew to X", "lives in X", "X has 300 people"',
    of: 'one',
    before: cue.where | cue.toOrFrom,
    behind: cue.skipped | cue.possessive,
    points: (c, d) => {
      const preposition = before(c, d);
      const isPlace = (cuesAt(preposition) & (cue.where | cue.toOrFrom)) !== 0 && after(c, d)?.shape !== 'possessive';
      if (isPlace && [2, 3, 4].some((n) => travels.has(before(c, d, n)?.key ?? ''))) return -2.5;
      return isInhabited(c, d) ? -4 : 0;
    },
  },
  {
    reason: 'a place behind a comma, or before one: "Hartley, Ohio"',
    before: cue.comma,
    behind: cue.comma | cue.and,
    points: (c, d) => {
      if (after(c, d)?.text === ',' && placeAt(d.tokens, c.to + 2))
        return isSingle(c) ? -2.5 : hasRole(d, c.to + 2) ? 0 : -1;
      // In "a couple from Brelin, Otto and Ana Holm," the names are not places.
      if (after(c, d)?.text === 'and' && (c.kinds[0] ?? 0) & kind.given && kindsAt(after(c, d, 2)) & kind.given)
        return 0;
      return before(c, d)?.text === ',' && isSingle(c) && kindsAt(before(c, d, 2)) & (kind.city | kind.country)
        ? -1.5
        : 0;
    },
  },
  {
    reason: 'an acronym',
    points: (c, d) => {
      const token = d.tokens[c.from];
      if (isSingle(c) && token?.text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(token.text)) return -4;
      if (d.shouted[c.from] || token?.shape !== 'caps' || token.text.length > 5) return 0;
      return isSingle(c) ? -4 : token.text.length === 2 ? 0 : -1.5;
    },
  },
  {
    reason: 'a model of a product: "the Orrin 737 X"',
    of: 'one',
    before: cue.figure,
    points: (c, d) => {
      const number = before(c, d);
      const maker = before(c, d, 2);
      if (number?.shape !== 'number' || number.gap !== 'space' || !isLarge(maker)) return 0;
      return kindsAt(maker) & (kind.function | kind.calendar) ? 0 : -3;
    },
  },
  {
    reason: 'a dateline: "ORRIN 1996-08-30", "ORRIN, Tirol (Wire)"',
    of: 'one',
    points: (c, d) => {
      const token = d.tokens[c.from];
      const next = after(c, d);
      if (token?.gap !== 'line' || token.shape !== 'caps' || !next || next.gap === 'line') return 0;
      return next.shape === 'number' || /^[(,–—-]$/.test(next.text) ? -5 : 0;
    },
  },
  { reason: 'a headline, in which all words are capitalised', points: (c, d) => (d.shouted[c.from] ? -0.5 : 0) },
  {
    reason: '"of" behind: "Duke of"',
    behind: cue.of,
    points: (c, d) => {
      if (after(c, d)?.key !== 'of' || c.title !== 'none') return 0;
      const at = after(c, d, 2)?.key === 'the' ? 3 : 2;
      if (!isLarge(after(c, d, at))) return 0;
      // In "Ana Holm of the University of Brelin" the institution is the person's.
      if (!isSingle(c) && (c.kinds[0] ?? 0) & kind.given && !((c.kinds[0] ?? 0) & otherUse)) return 1;
      return at > 2 ? 0 : isSingle(c) ? -1 : -0.3;
    },
  },
  {
    reason: 'behind an office or a kind of place: "the bishop of X", "the town of X"',
    before: cue.of,
    points: (c, d) => {
      const noun = before(c, d, 2);
      if (before(c, d)?.key !== 'of' || !noun) return 0;
      const office = offices.has(noun.key) || (noun.shape === 'lower' && kindsAt(noun) & kind.placeHead);
      return office ? -1.5 : 0;
    },
  },
  {
    reason: 'part of the name of a thing: "Hurricane X", "X Bridge", "X\'s Hotels"',
    before: cue.head,
    behind: cue.possessive,
    points: (c, d) => {
      const word = before(c, d);
      const cape = isLarge(word) && d.tokens[c.from]?.gap === 'space' && kindsAt(word) & heads;
      const shop = after(c, d)?.shape === 'possessive' && isLarge(after(c, d, 2)) && kindsAt(after(c, d, 2)) & heads;
      return (cape && isSingle(c) ? -4 : 0) + (shop ? -2 : 0);
    },
  },
  {
    reason: 'the beginning of the name of an institution: "Otto Holm National Hospital"',
    of: 'several',
    behind: cue.ofInstitution,
    points: (c, d) => {
      if (c.title !== 'none') return 0;
      let end = c.to;
      while (end - c.to < longestName && isLarge(d.tokens[end + 1]) && d.tokens[end + 1]?.gap === 'space') end++;
      return end > c.to + 1 && kindsAt(d.tokens[end]) & heads ? -4 : 0;
    },
  },
  {
    reason: 'the purpose of an institution: "Institute for Coastal Holms"',
    of: 'several',
    before: cue.introducer,
    points: (c, d) =>
      before(c, d)?.key === 'for' && isLarge(before(c, d, 2)) && kindsAt(before(c, d, 2)) & kind.organization ? -3 : 0,
  },
  {
    reason: 'in quotation marks',
    before: cue.quote,
    points: (c, d) =>
      quotes.includes(before(c, d)?.text ?? ' ') && quotes.includes(after(c, d)?.text ?? ' ') ? -1.5 : 0,
  },
];
