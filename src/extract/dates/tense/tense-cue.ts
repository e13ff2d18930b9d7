import { low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { annotateNumber } from '../../tokens/annotate.ts';
import { tenseWord, tenseWordsOfType } from '../../english/tense-words.ts';

export type Tense = 'past' | 'future' | null;

const nounsToo = new Set(['start', 'resume', 'opens', 'runs', 'ends']);

/** Checks for a participle after "be" ("will be held", "is to be signed"), whose tense is that of the words before. */
function afterBe(passage: Passage, at: number): boolean {
  return /^(?:be|being)$/.test(low(passage, at - 1)) || low(passage, at - 2) === 'be';
}

/** Checks for the modal "may" ("it may open"), not the month, and not "it may have opened". */
function isModal(passage: Passage, at: number): boolean {
  const next = tokenAt(passage, at + 1);
  return (
    !tokenAt(passage, at)?.capital && next?.kind === 'word' && next.low !== 'have' && low(passage, at + 2) !== 'have'
  );
}

function saysAt(passage: Passage, at: number): number {
  const token = tokenAt(passage, at);
  return token ? tenseWordsOfType(token.type) : 0;
}

const scheduled = new Set(
  (
    'coming arriving returning opening closing leaving departing starting beginning ending launching hosting holding ' +
    'meeting resuming joining retiring moving flying resigning visiting'
  ).split(' '),
);

const presentVerbs = new Set(['votes', 'returns', 'arrives', 'arrive', 'decides', 'leaves', 'visits']);

/** The forms of a verb in which a scheduled act may be, as bits. */
const form = { progressive: 1, present: 2 } as const;

const formOf = annotateNumber(
  ({ lower }) => (scheduled.has(lower) ? form.progressive : 0) | (presentVerbs.has(lower) ? form.present : 0),
);

/** Checks for the present progressive of a scheduled act: "is coming on 3 September". */
function isScheduled(passage: Passage, at: number): boolean {
  const before = /^(?:now|not|also|all|both|only|finally)$/.test(low(passage, at - 1)) ? at - 2 : at - 1;
  return /^(?:is|are|am|re)$/.test(low(passage, before));
}

/**
 * Checks for the scheduled present, directly before "on": "Parliament votes on Wednesday", "a deputy arrives Sept. 2".
 */
function isScheduledPresent(passage: Passage, at: number): boolean {
  if (/^arrives?$/.test(low(passage, at))) return true;
  const subject = tokenAt(passage, at - 1);
  const owner = low(passage, at - 2);
  const named =
    subject?.kind === 'word' &&
    (subject.capital || /^(?:he|she|it|the|a|an)$/.test(owner) || /^(?:he|she|it)$/.test(subject.low));
  return named && low(passage, at + 1) === 'on' && !passage.tokens[at]?.capital;
}

/** Returns the tense that a word implies for the words around it, null for most words. */
export function cueAt(passage: Passage, at: number): Tense {
  const token = tokenAt(passage, at);
  if (!token) return null;
  const verb = formOf(token.type);
  if (verb & form.progressive && isScheduled(passage, at)) return 'future';
  if (verb & form.present && isScheduledPresent(passage, at)) return 'future';
  const says = tenseWordsOfType(token.type);
  if ((says & ~(tenseWord.beforeNoun | tenseWord.finite)) === 0) return null;
  const word = low(passage, at);
  const noun = (saysAt(passage, at - 1) & tenseWord.beforeNoun) !== 0;
  if (says & tenseWord.future) {
    // "Due to the rain" is a cause, not a plan.
    if (word === 'due')
      return low(passage, at + 1) === 'to' && saysAt(passage, at + 2) & tenseWord.beforeNoun ? null : 'future';
    if (word === 'set' || word === 'going') return /^(?:to|for|on|in|at)$/.test(low(passage, at + 1)) ? 'future' : null;
    if (word === 'expected' || word === 'scheduled')
      return /^(?:previously|originally|been|had)$/.test(low(passage, at - 1)) ? 'past' : 'future';
    if (word === 'would') return low(passage, at + 1) === 'have' || low(passage, at + 2) === 'have' ? 'past' : 'future';
    if (word === 'plan' || word === 'until' || ((noun || /^an?$/.test(low(passage, at - 2))) && nounsToo.has(word)))
      return null;
    return 'future';
  }
  if (says & tenseWord.forecast && low(passage, at + 1) === 'to') return 'future';
  if (says & tenseWord.modal && isModal(passage, at)) return 'future';
  if (says & tenseWord.to && /^(?:is|are)$/.test(low(passage, at - 1))) return 'future';
  if (says & tenseWord.planned) {
    const isPlan = /^(?:to|for)$/.test(low(passage, at + 1)) || /^(?:are|is|been)$/.test(low(passage, at - 1));
    return isPlan && low(passage, at - 2) !== 'had' ? 'future' : 'past';
  }
  return says & tenseWord.past && !(noun && says & tenseWord.irregularPast) && !afterBe(passage, at) ? 'past' : null;
}
