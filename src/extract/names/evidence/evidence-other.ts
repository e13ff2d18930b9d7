import { after, before, hasRole, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { otherUse } from '../candidates/candidate-words.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
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
function isInhabited(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  const next = after(candidate, annotated);
  if (next?.shape === 'possessive')
    return /^(?:population|residents|inhabitants|suburbs|outskirts|airport|streets)$/.test(
      after(candidate, annotated, 2)?.key ?? '',
    );
  return (
    /^(?:has|had)$/.test(next?.key ?? '') &&
    [2, 3, 4].some((n) => inhabitants.has(after(candidate, annotated, n)?.key ?? ''))
  );
}

/** Rules for the words around that are typical of places, organisations and things. */
export const otherEvidence: readonly Evidence[] = [
  {
    reason: 'an article before',
    before: cue.article,
    points: (candidate, annotated) => {
      if (candidate.title !== 'none') return 0;
      // In "he said that Holm resigned" the word "that" is a conjunction.
      if (
        before(candidate, annotated)?.key === 'that' &&
        (actOf(candidate, annotated).points > 0 || annotated.inHeadline[candidate.from])
      )
        return 0;
      return isSingle(candidate) ? -3 : -1;
    },
  },
  {
    reason: 'an article before and a thing as the last word: "the Holm Story"',
    before: cue.article,
    points: (candidate) => ((candidate.kinds.at(-1) ?? 0) & heads ? -3 : 0),
  },
  {
    reason: 'a preposition of place before',
    before: cue.where | cue.toOrFrom,
    points: (candidate, annotated) => {
      if (cuesAt(before(candidate, annotated)) & cue.where)
        return isSingle(candidate) ? -2 : after(candidate, annotated)?.shape === 'possessive' ? 0 : -1;
      return isSingle(candidate) ? -0.7 : 0;
    },
  },
  {
    reason: 'a destination, a home, or a place with inhabitants: "flew to X", "lives in X", "X has 300 people"',
    of: 'one',
    before: cue.where | cue.toOrFrom,
    behind: cue.skipped | cue.possessive,
    points: (candidate, annotated) => {
      const preposition = before(candidate, annotated);
      const isPlace =
        (cuesAt(preposition) & (cue.where | cue.toOrFrom)) !== 0 && after(candidate, annotated)?.shape !== 'possessive';
      if (isPlace && [2, 3, 4].some((n) => travels.has(before(candidate, annotated, n)?.key ?? ''))) return -2.5;
      return isInhabited(candidate, annotated) ? -4 : 0;
    },
  },
  {
    reason: 'a place behind a comma, or before one: "Hartley, Ohio"',
    before: cue.comma,
    behind: cue.comma | cue.and,
    points: (candidate, annotated) => {
      if (after(candidate, annotated)?.text === ',' && placeAt(annotated.tokens, candidate.to + 2))
        return isSingle(candidate) ? -2.5 : hasRole(annotated, candidate.to + 2) ? 0 : -1;
      // In "a couple from Brelin, Otto and Ana Holm," the names are not places.
      if (
        after(candidate, annotated)?.text === 'and' &&
        (candidate.kinds[0] ?? 0) & kind.given &&
        kindsAt(after(candidate, annotated, 2)) & kind.given
      )
        return 0;
      return before(candidate, annotated)?.text === ',' &&
        isSingle(candidate) &&
        kindsAt(before(candidate, annotated, 2)) & (kind.city | kind.country)
        ? -1.5
        : 0;
    },
  },
  {
    reason: 'an acronym',
    points: (candidate, annotated) => {
      const token = annotated.tokens[candidate.from];
      if (isSingle(candidate) && token?.text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(token.text)) return -4;
      if (annotated.inHeadline[candidate.from] || token?.shape !== 'caps' || token.text.length > 5) return 0;
      return isSingle(candidate) ? -4 : token.text.length === 2 ? 0 : -1.5;
    },
  },
  {
    reason: 'a model of a product: "the Orrin 737 X"',
    of: 'one',
    before: cue.figure,
    points: (candidate, annotated) => {
      const number = before(candidate, annotated);
      const maker = before(candidate, annotated, 2);
      if (number?.shape !== 'number' || number.gap !== 'space' || !isCapitalised(maker)) return 0;
      return kindsAt(maker) & (kind.function | kind.calendar) ? 0 : -3;
    },
  },
  {
    reason: 'a dateline: "ORRIN 1996-08-30", "ORRIN, Tirol (Wire)"',
    of: 'one',
    points: (candidate, annotated) => {
      const token = annotated.tokens[candidate.from];
      const next = after(candidate, annotated);
      if (token?.gap !== 'line' || token.shape !== 'caps' || !next || next.gap === 'line') return 0;
      return next.shape === 'number' || /^[(,–—-]$/.test(next.text) ? -5 : 0;
    },
  },
  {
    reason: 'a headline, in which all words are capitalised',
    points: (candidate, annotated) => (annotated.inHeadline[candidate.from] ? -0.5 : 0),
  },
  {
    reason: '"of" behind: "Duke of"',
    behind: cue.of,
    points: (candidate, annotated) => {
      if (after(candidate, annotated)?.key !== 'of' || candidate.title !== 'none') return 0;
      const at = after(candidate, annotated, 2)?.key === 'the' ? 3 : 2;
      if (!isCapitalised(after(candidate, annotated, at))) return 0;
      // In "Ana Holm of the University of Brelin" the institution is the person's.
      if (!isSingle(candidate) && (candidate.kinds[0] ?? 0) & kind.given && !((candidate.kinds[0] ?? 0) & otherUse))
        return 1;
      return at > 2 ? 0 : isSingle(candidate) ? -1 : -0.3;
    },
  },
  {
    reason: 'behind an office or a kind of place: "the bishop of X", "the town of X"',
    before: cue.of,
    points: (candidate, annotated) => {
      const noun = before(candidate, annotated, 2);
      if (before(candidate, annotated)?.key !== 'of' || !noun) return 0;
      const office = offices.has(noun.key) || (noun.shape === 'lower' && kindsAt(noun) & kind.placeHead);
      return office ? -1.5 : 0;
    },
  },
  {
    reason: 'part of the name of a thing: "Hurricane X", "X Bridge", "X\'s Hotels"',
    before: cue.head,
    behind: cue.possessive,
    points: (candidate, annotated) => {
      const word = before(candidate, annotated);
      const cape = isCapitalised(word) && annotated.tokens[candidate.from]?.gap === 'space' && kindsAt(word) & heads;
      const shop =
        after(candidate, annotated)?.shape === 'possessive' &&
        isCapitalised(after(candidate, annotated, 2)) &&
        kindsAt(after(candidate, annotated, 2)) & heads;
      return (cape && isSingle(candidate) ? -4 : 0) + (shop ? -2 : 0);
    },
  },
  {
    reason: 'the beginning of the name of an institution: "Otto Holm National Hospital"',
    of: 'several',
    behind: cue.ofInstitution,
    points: (candidate, annotated) => {
      if (candidate.title !== 'none') return 0;
      let end = candidate.to;
      while (
        end - candidate.to < longestName &&
        isCapitalised(annotated.tokens[end + 1]) &&
        annotated.tokens[end + 1]?.gap === 'space'
      )
        end++;
      return end > candidate.to + 1 && kindsAt(annotated.tokens[end]) & heads ? -4 : 0;
    },
  },
  {
    reason: 'the purpose of an institution: "Institute for Coastal Holms"',
    of: 'several',
    before: cue.introducer,
    points: (candidate, annotated) =>
      before(candidate, annotated)?.key === 'for' &&
      isCapitalised(before(candidate, annotated, 2)) &&
      kindsAt(before(candidate, annotated, 2)) & kind.organization
        ? -3
        : 0,
  },
  {
    reason: 'in quotation marks',
    before: cue.quote,
    points: (candidate, annotated) =>
      quotes.includes(before(candidate, annotated)?.text ?? ' ') &&
      quotes.includes(after(candidate, annotated)?.text ?? ' ')
        ? -1.5
        : 0,
  },
];
