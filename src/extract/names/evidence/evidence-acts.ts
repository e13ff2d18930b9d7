import { after, before, isSingle } from '../candidates/around.ts';
import type { NameCandidate } from '../candidates/candidates.ts';
import { cue, cuesAt } from '../words/cues.ts';
import type { AnnotatedText } from '../words/annotated-text.ts';
import type { Evidence } from './evidence-rule.ts';
import { folk, madeBy } from '../lexicon/human-words.ts';
import { irregularPast } from '../../english/irregular-verbs.ts';
import { heads, kind, kindsAt } from '../lexicon/lexicon.ts';
import { isRole } from '../lexicon/role-words.ts';
import type { Token } from '../../tokens/token.ts';
import { wordSet } from '../lexicon/word-set.ts';

const possessors = wordSet('his her their my our');
const longestVerb = 3;
const longestApposition = 6;

/**
 * The act of a mention: its points for a person, and how certainly only people do it (2: only people, 1: also
 * organisations, 0: others too).
 */
interface Act {
  points: number;
  human: number;
}

const nothing: Act = { points: 0, human: 0 };
const says: Act = { points: 1.5, human: 1 };
const said: Act = { points: 1.4, human: 1 };
const isHuman: Act = { points: 1.2, human: 2 };
const does: Act = { points: 0.8, human: 0 };
const maybeDoes: Act = { points: 0.5, human: 0 };

function isVerbLike(token: Token): boolean {
  return (kindsAt(token) & kind.verb) !== 0 || token.key.endsWith('ed') || irregularPast.has(token.key);
}

function verbOf(candidate: NameCandidate, annotated: AnnotatedText): Act {
  const next = after(candidate, annotated);
  if (!next || next.gap === 'line' || next.shape !== 'lower') return nothing;
  if (cuesAt(next) & cue.saying) return says;
  let passive = false;
  for (let n = 1; n <= longestVerb; n++) {
    const token = after(candidate, annotated, n);
    if (token?.shape !== 'lower') break;
    const { key } = token;
    const cues = cuesAt(token);
    if (passive && cues & cue.humanFate) return isHuman;
    if (cues & cue.humanVerb && !passive) return isHuman;
    if (key === 'grew' && after(candidate, annotated, n + 1)?.key === 'up') return isHuman;
    if (cues & cue.passive) passive = true;
    else if (cues & cue.humanAct && !passive) return isSingle(candidate) ? maybeDoes : does;
    if (!(cues & cue.skipped) && !key.endsWith('ly')) break;
  }
  return isVerbLike(next) ? maybeDoes : nothing;
}

/** Checks whether a quotation ends before the verb of speech: `," said X`. */
function isSpeaker(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  if (!(cuesAt(before(candidate, annotated)) & cue.afterSpeech)) return false;
  return /^[,"”’']$/.test(before(candidate, annotated, 2)?.text ?? '');
}

/** Returns the act of a candidate: of the verb behind it, or of the speaker behind a quotation. */
export function actOf(candidate: NameCandidate, annotated: AnnotatedText): Act {
  return isSpeaker(candidate, annotated) ? said : verbOf(candidate, annotated);
}

/**
 * Checks for an apposition before the name: "a schoolboy from the hills, X,", whose noun is no place or organisation.
 */
function isApposed(candidate: NameCandidate, annotated: AnnotatedText): boolean {
  if (before(candidate, annotated)?.text !== ',' || !/^[,.]$/.test(after(candidate, annotated)?.text ?? ''))
    return false;
  const noun = before(candidate, annotated, 2);
  if (noun?.shape !== 'lower' || kindsAt(noun) & (heads | kind.function)) return false;
  for (let n = 3; n < longestApposition; n++) {
    const token = before(candidate, annotated, n);
    if (token?.shape !== 'lower') return false;
    if (/^(?:a|an)$/.test(token.key))
      return !/^(?:in|at|from|of|near)$/.test(before(candidate, annotated, n + 1)?.key ?? '');
    if (kindsAt(token) & (heads | kind.function)) return false;
  }
  return false;
}

function isFolk(key: string): boolean {
  return folk.has(key) || isRole(key);
}

/** Rules for the ways in which a text introduces people. */
export const actEvidence: readonly Evidence[] = [
  {
    reason: 'a relative or friend of a person',
    before: cue.comma | cue.kin,
    points: (candidate, annotated) => {
      const at = before(candidate, annotated)?.text === ',' ? 2 : 1;
      if (!(cuesAt(before(candidate, annotated, at)) & cue.kin)) return 0;
      const owner = before(candidate, annotated, at + 1);
      return owner?.shape === 'possessive' || possessors.has(owner?.key ?? '') ? 0.8 : 0;
    },
  },
  {
    reason: 'a founder, maker or leader: "founded by"',
    before: cue.introducer,
    points: (candidate, annotated) =>
      before(candidate, annotated)?.key === 'by' && madeBy.has(before(candidate, annotated, 2)?.key ?? '')
        ? isSingle(candidate)
          ? 0.4
          : 0.7
        : 0,
  },
  {
    reason: 'a by-line',
    of: 'several',
    before: cue.introducer,
    points: (candidate, annotated) => {
      const by = before(candidate, annotated);
      const end = after(candidate, annotated);
      return by?.gap === 'line' && by.key === 'by' && (!end || end.gap === 'line') ? 1.5 : 0;
    },
  },
  {
    reason: 'a person is identified: "identified as", "a man named"',
    before: cue.introducer,
    points: (candidate, annotated) => {
      const word = before(candidate, annotated)?.key ?? '';
      const previous = before(candidate, annotated, 2)?.key ?? '';
      if (word === 'as') return /^(?:identified|named)$/.test(previous) ? 1 : 0;
      return /^(?:named|called)$/.test(word) && (isFolk(previous) || /^some(?:one|body)$/.test(previous)) ? 1.5 : 0;
    },
  },
  {
    reason: 'a predicate behind a role: "The winner was"',
    of: 'several',
    before: cue.introducer,
    points: (candidate, annotated) =>
      /^(?:was|is)$/.test(before(candidate, annotated)?.key ?? '') && isFolk(before(candidate, annotated, 2)?.key ?? '')
        ? 1
        : 0,
  },
  {
    reason: 'in apposition: "a schoolboy, X Y,"',
    before: cue.comma,
    points: (candidate, annotated) => {
      if (before(candidate, annotated)?.text === ',' && folk.has(before(candidate, annotated, 2)?.key ?? '')) return 1;
      return !isSingle(candidate) && isApposed(candidate, annotated) ? 0.7 : 0;
    },
  },
];
