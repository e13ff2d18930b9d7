import { after, before, hasPronoun, hasRole, hasRoleBefore, identity, isSingle, nounAt } from '../candidates/around.ts';
import { postNominals } from '../candidates/part-of-name.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isCapitalised, type AnnotatedText } from '../words/annotated-text.ts';
import type { Evidence } from './evidence-rule.ts';
import { isListedName, kind, kindsAt } from '../lexicon/lexicon.ts';
import { commaOfInverted } from '../words/inverted-name.ts';
import type { Token } from '../../tokens/token.ts';

function isGiven(token: Token | undefined): boolean {
  return isCapitalised(token) && (kindsAt(token) & kind.given) !== 0;
}

const longestDateline = 8;

/** Checks whether the line that begins at a token is a dateline: "ORRIN 1996-08-30", "ORRIN (Wire) -". */
function isDateline({ tokens, inHeadline }: AnnotatedText, from: number): boolean {
  if (inHeadline[from]) return false;
  for (let i = from + 1; i <= from + longestDateline; i++) {
    const token = tokens[i];
    if (!token || token.gap === 'line' || token.shape === 'lower') return false;
    if (token.shape === 'number' || token.text === '(') return true;
  }
  return false;
}

/** Rules for the words around that are typical of persons: titles, acts, descriptions. */
export const personEvidence: readonly Evidence[] = [
  {
    reason: 'a title before',
    points: (candidate) => (candidate.title === 'capitalised' ? 3 : candidate.title === 'lower' ? 2 : 0),
  },
  {
    reason: 'the letters of an office or an honour behind',
    of: 'several',
    points: (candidate, annotated) => {
      const next = after(candidate, annotated);
      return next?.shape === 'caps' && next.gap === 'space' && postNominals.has(next.key) ? 1.5 : 0;
    },
  },
  {
    reason: 'one of a list of surnames with given names behind: "Holm, Anna"',
    of: 'several',
    points: (candidate, annotated) => (commaOfInverted(annotated.tokens, candidate.from, candidate.to) < 0 ? 0 : 1),
  },
  {
    reason: 'a by-line above a dateline, or the contact of an agency: "-- Anna Holm, Orrin newsroom"',
    of: 'several',
    points: (candidate, annotated) => {
      const [token, next] = [annotated.tokens[candidate.from], after(candidate, annotated)];
      if (
        before(candidate, annotated)?.text === '-' &&
        before(candidate, annotated, 2)?.text === '-' &&
        before(candidate, annotated, 2)?.gap === 'line'
      )
        return next?.text === ',' ? 2 : 1;
      if (token?.gap !== 'line' || next?.gap !== 'line' || next.shape !== 'caps') return 0;
      return isDateline(annotated, candidate.to + 1) ? 1.2 : 0;
    },
  },
  {
    reason: 'a conjunction before',
    of: 'several',
    before: cue.clauseOpener,
    points: () => 0.4,
  },
  {
    reason: 'a verb before whose object is a person',
    before: cue.doneTo,
    points: (candidate, annotated) => (before(candidate, annotated)?.shape === 'lower' ? 0.7 : 0),
  },
  {
    reason: 'an age or a description behind',
    behind: cue.comma | cue.bracket,
    points: (candidate, annotated) => {
      const comma = after(candidate, annotated);
      const next = after(candidate, annotated, 2);
      if (!comma || !next) return 0;
      if (comma.text === '(') return /^(?:born|née|nee|pronounced|1[4-9]\d\d|[1-9]\d)$/.test(next.text) ? 1.5 : 0;
      if (comma.text !== ',') return 0;
      if (/^[1-9]\d$/.test(next.text) && /^[,.]$/.test(after(candidate, annotated, 3)?.text ?? '')) return 2;
      if (isCapitalised(next)) return !isSingle(candidate) && hasRole(annotated, candidate.to + 2) ? 1.2 : 0;
      if (next.shape !== 'lower') return 0;
      if (cuesAt(next) & cue.role) return 1.5;
      if (/^(?:a|an|the|one|his|her|their|its)$/.test(next.key)) {
        if (hasRole(annotated, candidate.to + 3)) return 1.5;
        return /^(?:a|an|the|one)$/.test(next.key) && nounAt(annotated.tokens, candidate.to + 3) < 0 ? -1 : 0.4;
      }
      if (/^(?:who|whose)$/.test(next.key)) return 1.2;
      return /^(?:aged|then|now|commonly|better|nicknamed)$/.test(next.key) ? 0.7 : 0;
    },
  },
  {
    reason: 'in apposition to a role: "his father, Anton, was"',
    before: cue.comma,
    points: (candidate, annotated) => {
      const role = before(candidate, annotated, 2);
      if (before(candidate, annotated)?.text !== ',') return 0;
      const closed = /^[,(.]$/.test(after(candidate, annotated)?.text ?? '');
      if (role?.shape === 'lower' && cuesAt(role) & cue.role) return closed ? 1.5 : 0.7;
      return closed && !isSingle(candidate) && hasRoleBefore(annotated, candidate.from - 2) ? 0.8 : 0;
    },
  },
  {
    reason: 'its predicate: "is a brand", "was a singer"',
    behind: cue.being,
    points: (candidate, annotated) => {
      const answer = identity(candidate, annotated);
      return answer > 0 ? 1 : answer < 0 ? -3.5 : 0;
    },
  },
  {
    reason: 'joined with a person: "X and his wife", "X and I"',
    behind: cue.and,
    points: (candidate, annotated) => {
      const other = after(candidate, annotated)?.text === 'and' ? after(candidate, annotated, 2)?.text : undefined;
      return other === 'I' ? 1 : /^(?:his|her)$/.test(other ?? '') ? 0.8 : 0;
    },
  },
  {
    reason: 'an introduction or address: "my name is X", "Hey X"',
    before: cue.introducer,
    points: (candidate, annotated) => {
      const word = before(candidate, annotated)?.key ?? '';
      if ((word === 'is' || word === 'was') && before(candidate, annotated, 2)?.key === 'name') return 2.5;
      return isGiven(annotated.tokens[candidate.from]) && /^(?:hey|hi|hello|dear)$/.test(word) ? 1.5 : 0;
    },
  },
  {
    reason: 'a demonym before: "the Tirolians Ana Holm and Otto Velk"',
    of: 'several',
    before: cue.people,
    points: () => 1.2,
  },
  { reason: 'a pronoun behind', points: (candidate, annotated) => (hasPronoun(candidate, annotated) ? 0.7 : 0) },
  {
    reason: 'joined with another listed name',
    of: 'one',
    before: cue.and,
    behind: cue.and,
    points: (candidate, annotated) => {
      if (!isListedName(candidate.kinds[0] ?? 0)) return 0;
      const next = after(candidate, annotated)?.text === 'and' ? after(candidate, annotated, 2) : undefined;
      const previous = before(candidate, annotated)?.text === 'and' ? before(candidate, annotated, 2) : undefined;
      const couple =
        isGiven(next) && isCapitalised(after(candidate, annotated, 3)) && (candidate.kinds[0] ?? 0) & kind.given;
      return couple ? 1 : isGiven(next) || isGiven(previous) ? 0.7 : 0;
    },
  },
  { reason: 'a possessive behind', behind: cue.possessive, points: () => 0.3 },
  {
    reason: 'a preposition or a possessive before',
    before: cue.possessive | cue.linking,
    points: (candidate, annotated) => {
      if (cuesAt(before(candidate, annotated)) & cue.possessive) return isSingle(candidate) ? 0 : 0.5;
      return 0.4;
    },
  },
];
