import { after, before, hasPronoun, hasRole, hasRoleBefore, identity, isSingle, wordSet } from './around.ts';
import { isRole } from './candidates.ts';
import { isLarge, isListedName } from './document.ts';
import type { Evidence } from './evidence.ts';
import { kind, kindsOf } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

const sayingVerbs = wordSet(
  'said says told tells added adds argued warned insisted explained recalled admitted tweeted replied responded asked declared announced testified wrote writes joked vowed urged stressed noted stated who whose resigned died married believes thinks hopes',
);
const doneTo = wordSet(
  'said says told asked replied wrote added met married beat defeated replaced succeeded interviewed elected featuring starring joined appointed nominated arrested charged killed accused thanked named including sacked fired',
);
const clauseOpeners = wordSet('before when after that while because if although though whether until but where since');

function isGiven(token: Token | undefined): boolean {
  return isLarge(token) && (kindsOf(token?.key ?? '') & kind.given) !== 0;
}

/** What stands around a person: titles, what people do, and who they are said to be. */
export const personEvidence: readonly Evidence[] = [
  {
    reason: 'a title before',
    points: (c) => (c.title === 'large' ? 3 : c.title === 'small' ? 2 : 0),
  },
  {
    reason: 'somebody who says or does',
    points: (c, d) => {
      const next = after(c, d);
      if (!next || next.gap === 'line' || next.shape !== 'lower') return 0;
      if (sayingVerbs.has(next.key)) return 1.5;
      return kindsOf(next.key) & kind.verb || next.key.endsWith('ed') ? 0.5 : 0;
    },
  },
  {
    reason: 'a clause begins',
    points: (c, d) => (!isSingle(c) && clauseOpeners.has(before(c, d)?.key ?? '') ? 0.4 : 0),
  },
  {
    reason: 'a verb before that is done to people',
    points: (c, d) => (before(c, d)?.shape === 'lower' && doneTo.has(before(c, d)?.key ?? '') ? 0.7 : 0),
  },
  {
    reason: 'an age or who it is, behind',
    points: (c, d) => {
      const comma = after(c, d);
      const next = after(c, d, 2);
      if (!comma || !next) return 0;
      if (comma.text === '(') return /^(?:born|née|nee|pronounced|1[4-9]\d\d|[1-9]\d)$/.test(next.text) ? 1.5 : 0;
      if (comma.text !== ',') return 0;
      if (/^[1-9]\d$/.test(next.text) && /^[,.]$/.test(after(c, d, 3)?.text ?? '')) return 2;
      if (next.shape !== 'lower') return 0;
      if (isRole(next.key)) return 1.5;
      if (/^(?:a|an|the|one|his|her|their|its)$/.test(next.key)) return hasRole(d, c.to + 3) ? 1.5 : 0.4;
      if (/^(?:who|whose)$/.test(next.key)) return 1.2;
      return /^(?:aged|then|now|commonly|better|nicknamed)$/.test(next.key) ? 0.7 : 0;
    },
  },
  {
    reason: 'who it is, before and behind a comma: "his father, Anton, was"',
    points: (c, d) => {
      const role = before(c, d, 2);
      if (before(c, d)?.text !== ',') return 0;
      const closed = /^[,(.]$/.test(after(c, d)?.text ?? '');
      if (role?.shape === 'lower' && isRole(role.key)) return closed ? 1.5 : 0.7;
      return closed && !isSingle(c) && hasRoleBefore(d, c.from - 2) ? 0.8 : 0;
    },
  },
  {
    reason: 'what it is said to be: "is a brand", "was a singer"',
    points: (c, d) => {
      const answer = identity(c, d);
      return answer > 0 ? 1 : answer < 0 ? -3.5 : 0;
    },
  },
  { reason: 'he or she follows', points: (c, d) => (hasPronoun(c, d) ? 0.7 : 0) },
  {
    reason: 'beside another known name alone',
    points: (c, d) => {
      if (!isSingle(c) || !isListedName(c.kinds[0] ?? 0)) return 0;
      const next = after(c, d)?.text === 'and' ? after(c, d, 2) : undefined;
      const previous = before(c, d)?.text === 'and' ? before(c, d, 2) : undefined;
      return isGiven(next) || isGiven(previous) ? 0.7 : 0;
    },
  },
  { reason: 'a possessive', points: (c, d) => (after(c, d)?.shape === 'possessive' ? 0.3 : 0) },
  {
    reason: "by, with, between; or somebody's",
    points: (c, d) => {
      const word = before(c, d);
      if (word?.shape === 'possessive') return isSingle(c) ? 0 : 0.5;
      return /^(?:by|with|between|and|as|than)$/.test(word?.key ?? '') ? 0.4 : 0;
    },
  },
];
