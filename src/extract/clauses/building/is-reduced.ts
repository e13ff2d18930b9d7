import type { VerbGroup } from '../clause.ts';
import { reporting } from '../../english/reporting-verbs.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { form } from '../words/verb-forms.ts';
import { isOpen, lastClause, type ClauseState } from './clause-state.ts';
import { isSaying, isVerbBehindComma, isVerbBehindPhrases } from './look-ahead.ts';

/** Decides whether a past form without an auxiliary is a participle: "the man arrested on Monday said". */
export function isReduced(sentence: TaggedSentence, state: ClauseState, verb: VerbGroup, at: number): boolean {
  const kinds = sentence.kind(at);
  if (
    verb.form !== 'finite' ||
    verb.head !== verb.first ||
    verb.inverted ||
    !(kinds & form.participle) ||
    !(kinds & form.past)
  )
    return false;
  const before = lastClause(state);
  const joined = state.opening.connective !== null && state.opening.kind === 'coordinate';
  const subject = isOpen(state) ? state.opening.subject : state.free;
  if (isPostposed(sentence, state, at)) return false;
  // "222 dead and 843 injured".
  if (joined && before?.object && subject && subject.first === subject.last && isNumber(sentence, state, subject.first))
    return true;
  // "Said the hopes of those trapped were small".
  if (sentence.low(at - 1) === 'those') return true;
  const by = sentence.low(at + 1) === 'by';
  if (isOpen(state) && state.antecedent && state.opening.kind === 'relative') return false;
  const isBehindComma = sentence.tag(at - 1) === tag.comma;
  if (joined && isOpen(state) && !subject && !isBehindComma) return before?.verb.form === 'participle';
  if (!subject && isOpen(state) && state.suspended.length > 0 && sentence.tag(at - 1) === tag.comma) return false;
  // "Rescuers, working in the dark, according to police found a boat": no other verb follows.
  if (!subject && isOpen(state) && state.suspended.length > 0 && !sentence.isFiniteAhead(at)) return false;
  if (!subject) return isOpen(state) || state.suspended.length === 0;
  if (by) return true;
  // "Ann Lee set out her plan in a paper signed in May": no participle follows a name directly.
  if (isOpen(state) && state.lastGroup?.preposition === null && sentence.isName(at - 1)) return false;
  const fronted = before?.kind === 'adverbial' && !state.clauses.some(({ kind }) => kind === 'main');
  if (!isOpen(state) && before && !fronted && !reporting.has(before.verb.lemma) && state.suspended.length === 0)
    return true;
  if (isOpen(state) && sentence.tag(at - 1) === tag.comma) return isVerbBehindComma(sentence, at);
  return isVerbBehindPhrases(sentence, at);
}

function isNumber(sentence: TaggedSentence, state: ClauseState, at: number): boolean {
  return sentence.token(at - state.offset)?.kind === 'digits';
}

/** Checks for a subject behind its verb: '" said the mayor'. */
export function isPostposed(sentence: TaggedSentence, state: ClauseState, at: number): boolean {
  const before = sentence.tag(at - 1);
  const next = sentence.tag(at + 1);
  // "Lee, a farmer in Peru, said so": a clause waits for its verb.
  if (before !== tag.quote && (before !== tag.comma || state.suspended.length > 0)) return false;
  return !state.opening.subject && isOpen(state) && next <= tag.pronoun && next > tag.none && isSaying(sentence, at);
}
