import { after, before, hasPronoun, hasRole, hasRoleBefore, identity, isSingle, nounAt } from '../candidates/around.ts';
import { postNominals } from '../candidates/part-of-name.ts';
import { cue, cuesAt } from '../words/cues.ts';
import { isLarge, type AnnotatedText } from '../words/annotated-text.ts';
import type { Evidence } from './evidence-rule.ts';
import { isListedName, kind, kindsAt } from '../lexicon/lexicon.ts';
import { commaOfInverted } from '../words/inverted-name.ts';
import type { Token } from '../../tokens/token.ts';

function isGiven(token: Token | undefined): boolean {
  return isLarge(token) && (kindsAt(token) & kind.given) !== 0;
}

const longestDateline = 8;

/** Checks whether the line that begins at a token is a dateline: "ORRIN 1996-08-30", "ORRIN (Wire) -". */
function isDateline({ tokens, shouted }: AnnotatedText, from: number): boolean {
  if (shouted[from]) return false;
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
    points: (c) => (c.title === 'large' ? 3 : c.title === 'small' ? 2 : 0),
  },
  {
    reason: 'the letters of an office or an honour behind',
    of: 'several',
    points: (c, d) => {
      const next = after(c, d);
      return next?.shape === 'caps' && next.gap === 'space' && postNominals.has(next.key) ? 1.5 : 0;
    },
  },
  {
    reason: 'one of a list of surnames with given names behind: "Holm, Anna"',
    of: 'several',
    points: (c, d) => (commaOfInverted(d.tokens, c.from, c.to) < 0 ? 0 : 1),
  },
  {
    reason: 'a by-line above a dateline, or the contact of an agency: "-- Anna Holm, Orrin newsroom"',
    of: 'several',
    points: (c, d) => {
      const [token, next] = [d.tokens[c.from], after(c, d)];
      if (before(c, d)?.text === '-' && before(c, d, 2)?.text === '-' && before(c, d, 2)?.gap === 'line')
        return next?.text === ',' ? 2 : 1;
      if (token?.gap !== 'line' || next?.gap !== 'line' || next.shape !== 'caps') return 0;
      return isDateline(d, c.to + 1) ? 1.2 : 0;
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
    points: (c, d) => (before(c, d)?.shape === 'lower' ? 0.7 : 0),
  },
  {
    reason: 'an age or a description behind',
    behind: cue.comma | cue.bracket,
    points: (c, d) => {
      const comma = after(c, d);
      const next = after(c, d, 2);
      if (!comma || !next) return 0;
      if (comma.text === '(') return /^(?:born|née|nee|pronounced|1[4-9]\d\d|[1-9]\d)$/.test(next.text) ? 1.5 : 0;
      if (comma.text !== ',') return 0;
      if (/^[1-9]\d$/.test(next.text) && /^[,.]$/.test(after(c, d, 3)?.text ?? '')) return 2;
      if (isLarge(next)) return !isSingle(c) && hasRole(d, c.to + 2) ? 1.2 : 0;
      if (next.shape !== 'lower') return 0;
      if (cuesAt(next) & cue.role) return 1.5;
      if (/^(?:a|an|the|one|his|her|their|its)$/.test(next.key)) {
        if (hasRole(d, c.to + 3)) return 1.5;
        return /^(?:a|an|the|one)$/.test(next.key) && nounAt(d.tokens, c.to + 3) < 0 ? -1 : 0.4;
      }
      if (/^(?:who|whose)$/.test(next.key)) return 1.2;
      return /^(?:aged|then|now|commonly|better|nicknamed)$/.test(next.key) ? 0.7 : 0;
    },
  },
  {
    reason: 'in apposition to a role: "his father, Anton, was"',
    before: cue.comma,
    points: (c, d) => {
      const role = before(c, d, 2);
      if (before(c, d)?.text !== ',') return 0;
      const closed = /^[,(.]$/.test(after(c, d)?.text ?? '');
      if (role?.shape === 'lower' && cuesAt(role) & cue.role) return closed ? 1.5 : 0.7;
      return closed && !isSingle(c) && hasRoleBefore(d, c.from - 2) ? 0.8 : 0;
    },
  },
  {
    reason: 'its predicate: "is a brand", "was a singer"',
    behind: cue.being,
    points: (c, d) => {
      const answer = identity(c, d);
      return answer > 0 ? 1 : answer < 0 ? -3.5 : 0;
    },
  },
  {
    reason: 'joined with a person: "X and his wife", "X and I"',
    behind: cue.and,
    points: (c, d) => {
      const other = after(c, d)?.text === 'and' ? after(c, d, 2)?.text : undefined;
      return other === 'I' ? 1 : /^(?:his|her)$/.test(other ?? '') ? 0.8 : 0;
    },
  },
  {
    reason: 'an introduction or address: "my name is X", "Hey X"',
    before: cue.introducer,
    points: (c, d) => {
      const word = before(c, d)?.key ?? '';
      if ((word === 'is' || word === 'was') && before(c, d, 2)?.key === 'name') return 2.5;
      return isGiven(d.tokens[c.from]) && /^(?:hey|hi|hello|dear)$/.test(word) ? 1.5 : 0;
    },
  },
  {
    reason: 'a demonym before: "the Tirolians Ana Holm and Otto Velk"',
    of: 'several',
    before: cue.people,
    points: () => 1.2,
  },
  { reason: 'a pronoun behind', points: (c, d) => (hasPronoun(c, d) ? 0.7 : 0) },
  {
    reason: 'joined with another listed name',
    of: 'one',
    before: cue.and,
    behind: cue.and,
    points: (c, d) => {
      if (!isListedName(c.kinds[0] ?? 0)) return 0;
      const next = after(c, d)?.text === 'and' ? after(c, d, 2) : undefined;
      const previous = before(c, d)?.text === 'and' ? before(c, d, 2) : undefined;
      const couple = isGiven(next) && isLarge(after(c, d, 3)) && (c.kinds[0] ?? 0) & kind.given;
      return couple ? 1 : isGiven(next) || isGiven(previous) ? 0.7 : 0;
    },
  },
  { reason: 'a possessive behind', behind: cue.possessive, points: () => 0.3 },
  {
    reason: 'a preposition or a possessive before',
    before: cue.possessive | cue.linking,
    points: (c, d) => {
      if (cuesAt(before(c, d)) & cue.possessive) return isSingle(c) ? 0 : 0.5;
      return 0.4;
    },
  },
];
