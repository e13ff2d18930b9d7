import type { EventMention } from '../../../contract/record.ts';
import { low, type Passage } from '../../tokens/passage.ts';
import type { Clause, ParsedSentence } from '../../clauses/clause.ts';
import { verbs } from '../event-verbs.ts';

type Modality = EventMention['modality'];

const conditions = new Set(['if', 'unless', 'provided', 'whether']);
const possible = new Set(['may', 'might', 'could', 'can']);
const likely = new Set('likely expected set due scheduled going about planned poised'.split(' '));

function parentOf({ clauses }: ParsedSentence, { parent }: Clause): Clause | undefined {
  return parent === null ? undefined : clauses[parent];
}

function isConditional(passage: Passage, clause: Clause): boolean {
  return clause.kind === 'adverbial' && clause.connective !== null && conditions.has(low(passage, clause.connective));
}

/** By the verb that governs an infinitive: "plans to visit", "failed to pay". */
function ofInfinitive(parsed: ParsedSentence, clause: Clause, future: boolean): Modality {
  const governor = parentOf(parsed, clause);
  if (!governor) return 'planned';
  const { lemma, negated } = governor.verb;
  if (verbs.failures.has(lemma)) return 'negated';
  if (negated) return 'negated';
  if (/^(?:have|begin|start|continue|manage|go|come|help|say|know|report|force|use)$/.test(lemma))
    return future ? 'planned' : 'reported';
  return 'planned';
}

function ofFinite(passage: Passage, { verb }: Clause, future: boolean): Modality {
  const { modal, aspect, tense } = verb;
  if (verb.negated) return 'negated';
  if (modal !== null && aspect === 'perfect')
    return /^(?:would|could|should)$/.test(modal) ? 'counterfactual' : 'possible';
  if (modal === 'would') return 'planned';
  if (modal !== null && possible.has(modal)) return 'possible';
  if (tense === 'future' || modal !== null) return 'planned';
  for (let at = verb.first; at < verb.head; at++) if (likely.has(low(passage, at))) return 'planned';
  // "Was to end".
  if (/^(?:is|are|was|were)$/.test(low(passage, verb.first)) && low(passage, verb.head - 1) === 'to') return 'planned';
  return future && (tense === 'present' || verbs.schedules.has(verb.lemma)) ? 'planned' : 'reported';
}

/**
 * Decides the modality and polarity of a clause: by its verb group, its conjunction and the verbs that govern it.
 * `future` says that its time is behind the publication.
 */
export function modalityOf(passage: Passage, parsed: ParsedSentence, clause: Clause, future: boolean): Modality {
  const { verb } = clause;
  if (verb.inverted && verb.aspect === 'perfect') return 'counterfactual';
  if (isConditional(passage, clause))
    return verb.aspect === 'perfect' && verb.tense === 'past' ? 'counterfactual' : 'conditional';
  const own = verb.form === 'infinitive' ? ofInfinitive(parsed, clause, future) : ofFinite(passage, clause, future);
  const governor = clause.kind === 'complement' ? parentOf(parsed, clause) : undefined;
  if (governor && own === 'reported' && verbs.denials.has(governor.verb.lemma)) return 'denied';
  if (governor && isConditional(passage, governor)) return 'conditional';
  const depends =
    own === 'planned' && verb.modal === 'would' && parsed.clauses.some((other) => isConditional(passage, other));
  return depends ? 'conditional' : own;
}

const cancellations = new Set(['cancel', 'scrap', 'abandon', 'suspend']);

/** The modality of an event noun: that of the verb that it is the subject or object of. */
export function modalityOfNoun(
  passage: Passage,
  parsed: ParsedSentence,
  clause: Clause | undefined,
  future: boolean,
): Modality {
  if (!clause) return future ? 'planned' : 'reported';
  const { verb } = clause;
  const calledOff = verb.lemma === 'call' && low(passage, verb.last + 1) === 'off';
  if (calledOff || cancellations.has(verb.lemma)) return 'negated';
  if (verbs.postponements.has(verb.lemma)) return 'postponed';
  if (future) {
    const own = modalityOf(passage, parsed, clause, future);
    return own === 'negated' ? own : 'planned';
  }
  const own = modalityOf(passage, parsed, clause, future);
  return /^(?:take|occur|happen|hold|be)$/.test(verb.lemma)
    ? own
    : own === 'negated' || own === 'planned' || own === 'possible'
      ? 'reported'
      : own;
}
