import type { NounGroup, VerbGroup } from '../clause.ts';
import { reporting } from '../../english/reporting-verbs.ts';
import { tag } from '../tag.ts';
import type { TaggedSentence } from '../tagging/tagged-sentence.ts';
import { isOpen, type ClauseState } from './clause-state.ts';
import type { ClauseDraft } from './close-clauses.ts';
import { opening, withSubject, type Opening } from './opening.ts';

/** Returns the beginning of the clause of a finite verb: one that waits for it, or one that begins with it. */
export function finiteOpening(
  sentence: TaggedSentence,
  state: ClauseState,
  at: number,
  before: ClauseDraft | undefined,
): Opening {
  const outer = state.suspended.at(-1);
  if (isOpen(state)) {
    const own = state.opening;
    if (state.postposed) return own;
    const behindComma = sentence.tag(at - 1) === tag.comma;
    if (!behindComma && state.free) own.subject = state.free;
    // "The man, who was ill, said": the clause that was put off goes on.
    // "The members, who are farmers and bakers, voted": "and" joined nouns.
    const joinsNouns = behindComma && own.kind === 'coordinate' && own.connective !== null && outer?.subject;
    const goesOn = joinsNouns || (!own.subject && own.kind !== 'relative' && own.connective === null);
    const resumed = outer && goesOn ? state.suspended.pop() : undefined;
    if (resumed) return resumed;
    if (outer && own.subject && !outer.subject && own.kind === 'coordinate') {
      state.suspended.pop();
      return withSubject(outer, own.subject);
    }
    const resumes = behindComma && !own.subject && own.kind === 'coordinate' && own.connective === null;
    const reported = resumes ? reportedOpening(state, before) : null;
    if (reported) return reported;
    if (!own.subject && own.kind !== 'relative') own.subject = inherited(state, own);
    return own;
  }
  // No comma since the verb before: a clause that was put off, or an object that is the subject of the next clause.
  if (outer && !(state.free && before && reporting.has(before.verb.lemma))) {
    state.suspended.pop();
    return outer;
  }
  const subject = state.free;
  if (!subject)
    return reportedOpening(state, before) ?? withSubject(opening(at, 'coordinate', state.current), before?.subject);
  if (before?.object === subject) before.object = null;
  // "After the case closed the firm left".
  if (before?.kind === 'adverbial' && !reporting.has(before.verb.lemma))
    return withSubject(opening(subject.first - state.offset, 'main', null), subject);
  return withSubject(opening(subject.first - state.offset, 'complement', state.current), subject);
}

/**
 * Begins the clause that a verb of saying reports where others part its subject from its verb: "said the road, which is
 * long, will be closed", "said the hopes of those trapped were small". Null without one.
 */
function reportedOpening(state: ClauseState, before: ClauseDraft | undefined): Opening | null {
  let clause = before;
  while (clause && clause.parent !== null && (clause.kind === 'relative' || clause.kind === 'participle')) {
    const above: ClauseDraft | undefined = state.clauses[clause.parent];
    const subject = above?.object;
    if (subject && subject === clause.subject && reporting.has(above.verb.lemma)) {
      above.object = null;
      return withSubject(opening(subject.first - state.offset, 'complement', clause.parent), subject);
    }
    clause = above;
  }
  return null;
}

/** The subject of a clause that has none of its own: that of the clause that it is joined to. */
function inherited(state: ClauseState, { kind, parent }: Opening): NounGroup | null {
  if (kind !== 'coordinate' || parent === null) return null;
  let clause = state.clauses[parent];
  // "Became the first woman to lead it and left": an infinitive has another subject.
  while (clause && clause.verb.form !== 'finite' && clause.parent !== null) clause = state.clauses[clause.parent];
  return clause?.subject ?? state.clauses[parent]?.subject ?? null;
}

/** Returns the beginning of the clause of an infinitive or a participle; an open clause waits for its own verb. */
export function nonfiniteOpening(
  state: ClauseState,
  verb: VerbGroup,
  at: number,
  before: ClauseDraft | undefined,
): Opening {
  const kind = verb.form === 'infinitive' ? 'infinitive' : 'participle';
  const open = isOpen(state);
  const joined = open && state.opening.kind === 'coordinate' && state.opening.connective !== null;
  const noun = open ? state.opening.subject : state.free;
  // "The list of guests drawn up in May", but "the farmer in Peru growing maize".
  const nearest = verb.voice === 'passive' && state.lastGroup?.last === at + state.offset - 1 ? state.lastGroup : null;
  const subject = nearest ?? noun ?? before?.subject ?? null;
  if (open && state.opening.connective !== null && state.opening.kind !== 'coordinate' && !noun) {
    // "After visiting Paris", "when asked".
    return withSubject(state.opening, before?.subject);
  }
  if (
    open &&
    (state.current < 0 || state.opening.subject) &&
    (state.opening.subject || at > state.opening.first) &&
    !joined
  )
    state.suspended.push(state.opening);
  return withSubject(opening(at, kind, state.current < 0 ? null : state.current), subject);
}
