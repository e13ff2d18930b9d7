import { low, type Passage } from '../../tokens/passage.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isReport, verbs } from '../event-verbs.ts';
import type { SentenceParts } from '../sentences/parsed-text.ts';

const inGeneral = new Set(
  'often usually always generally typically frequently sometimes normally regularly previously formerly traditionally historically once originally repeatedly consistently'.split(
    ' ',
  ),
);

function isGeneral(passage: Passage, { verb, subject, first }: Clause): boolean {
  for (let at = Math.max(first, (subject?.last ?? verb.first - 1) + 1); at <= verb.head; at++)
    if (inGeneral.has(low(passage, at))) return true;
  return inGeneral.has(low(passage, verb.first - 1));
}

/** Checks for what lasts: "has been fighting", "has sold more since 2003". */
function isOpenEnded(
  passage: Passage,
  { owners, first, clauses }: SentenceParts['parsed'],
  { verb, last }: Clause,
): boolean {
  if (low(passage, verb.head).endsWith('ing')) return true;
  const own = owners[verb.head - first];
  if (
    clauses.some(
      ({ parent, connective }) => parent === own && connective !== null && low(passage, connective) === 'since',
    )
  )
    return true;
  for (let at = verb.head; at <= last; at++)
    if (owners[at - first] === own && low(passage, at) === 'since') return true;
  return false;
}

/** Checks for an act that accompanied another: "when he fell ill", "before he was shot". */
function isCircumstance(passage: Passage, { verb, connective }: Clause): boolean {
  const word = connective === null ? '' : low(passage, connective);
  // "When it first opened" is long ago.
  if (low(passage, verb.first - 1) === 'first') return false;
  return verb.tense === 'past' && verb.aspect === 'simple' && /^(?:when|before|after|until)$/.test(word);
}

/** Checks for an encounter that a participle reports: "amid talks held with Ada Quist in Rovin". */
function isEncounter(passage: Passage, { verb }: Clause): boolean {
  return verb.lemma === 'hold' && low(passage, verb.head) === 'held' && low(passage, verb.head + 1) === 'with';
}

/** Checks for a clause that reports nothing of its own; "while Lind wrote that it was closed" does. */
function isBackground({ kind, verb: { tense } }: Clause): boolean {
  return kind === 'relative' || (kind === 'adverbial' && tense !== 'past');
}

/** Says why a clause that no date modifies reports no event; null if it reports one. */
export function clauseWithoutEvent(
  passage: Passage,
  { parsed, span, isSpeech }: SentenceParts,
  clause: Clause,
  isHeadline: boolean,
): string | null {
  const { verb, kind, parent } = clause;
  if (clause.quoted || isSpeech) return 'it is inside a quotation';
  if (passage.text.charAt(span[1] - 1) === '?') return 'its sentence is a question';
  const governor = parent === null ? undefined : parsed.clauses[parent];
  if (verb.form === 'infinitive') {
    const intended = governor && verbs.intentions.has(governor.verb.lemma) && !governor.quoted && kind === 'infinitive';
    const own =
      governor && governor.verb.form === 'finite' && governor.kind !== 'relative' && governor.kind !== 'adverbial';
    return intended && own && !governor.verb.negated ? null : 'it is an infinitive without a date';
  }
  if (verb.form === 'participle') return isEncounter(passage, clause) ? null : 'it is a participle without a date';
  if (kind === 'relative' || (kind === 'adverbial' && !isCircumstance(passage, clause))) return 'it is background';
  if (kind === 'complement' && !(governor && !isBackground(governor) && isReport(governor.verb.lemma)))
    return 'it is background';
  if (governor && kind === 'coordinate' && governor.kind === 'relative') return 'it is background';
  if (verb.aspect === 'perfect' && isOpenEnded(passage, parsed, clause)) return 'it lasts since a time';
  if (
    verbs.states.has(verb.lemma) &&
    !verbs.sayings.has(verb.lemma) &&
    !(verbs.actsToo.has(verb.lemma) && clause.object && verb.tense === 'past')
  )
    return 'its verb describes a state';
  // "The fire began, police described, in a shed".
  if (verb.lemma === 'describe' && low(passage, verb.last + 1) === ',') return 'it only frames another clause';
  if (verb.negated) return 'it is negated and has no date';
  if (verb.modal === 'would' || (verb.modal !== null && verb.modal !== 'will'))
    return 'its modal says that it need not happen';
  if (verb.aspect === 'progressive') return 'it is a circumstance';
  if (isGeneral(passage, clause)) return 'it is a habit or background';
  if (
    clause.subject &&
    /^(?:i|you|we|one)$/.test(low(passage, clause.subject.head)) &&
    clause.subject.first === clause.subject.last
  )
    return 'it is a statement of opinion';
  if (isHeadline) return null;
  if (verb.tense === 'present' && verb.aspect !== 'perfect') {
    // "The mayor says", but "this suggests".
    const subject = clause.subject ? low(passage, clause.subject.head) : '';
    return isReport(verb.lemma) && !/^(?:this|that|these|those|it)$/.test(subject)
      ? null
      : 'its present tense describes a state';
  }
  return null;
}
