import { low, tokenAt, type Scan } from '../scan.ts';
import { irregularPast, isPastForm } from './past-form.ts';

export type Tense = 'past' | 'future' | null;

const future = new Set(
  'will shall ll tomorrow predict predicts plans plan planning scheduled expected expects due upcoming intends intend hopes aims slated poised wants seeks would begins starts opens kicks launches runs takes ends expires closes meets matures resumes departs joins airs premieres debuts retires travels begin start resume expire reopen reopens convene convenes set ahead deadline until going'.split(
    ' ',
  ),
);
const nounsToo = new Set(['start', 'resume', 'opens', 'runs', 'ends']);

/** "Will be held", "is to be signed": a participle after "be" has the tense of what stands before. */
function afterBe(scan: Scan, at: number): boolean {
  return /^(?:be|being)$/.test(low(scan, at - 1)) || low(scan, at - 2) === 'be';
}

// "The start", "a hit", "no cost": a noun of the same form.
const beforeNoun = new Set('the a an its his her their this that of no every each'.split(' '));

/** "It may open", but neither the month nor "it may have opened". */
function isModal(scan: Scan, at: number): boolean {
  const next = tokenAt(scan, at + 1);
  return !tokenAt(scan, at)?.capital && next?.kind === 'word' && next.low !== 'have' && low(scan, at + 2) !== 'have';
}

/** The tense that a word gives to what stands around it, null for most words. */
export function cueAt(scan: Scan, at: number): Tense {
  const word = low(scan, at);
  const noun = beforeNoun.has(low(scan, at - 1));
  if (future.has(word)) {
    // "Due to the rain" gives a cause.
    if (word === 'due') return low(scan, at + 1) === 'to' && beforeNoun.has(low(scan, at + 2)) ? null : 'future';
    if (word === 'set' || word === 'going') return /^(?:to|for|on|in|at)$/.test(low(scan, at + 1)) ? 'future' : null;
    if (word === 'expected' || word === 'scheduled')
      return /^(?:previously|originally|been|had)$/.test(low(scan, at - 1)) ? 'past' : 'future';
    if (word === 'would') return low(scan, at + 1) === 'have' || low(scan, at + 2) === 'have' ? 'past' : 'future';
    if (word === 'plan' || word === 'until' || (noun && nounsToo.has(word))) return null;
    return 'future';
  }
  if (/^(?:forecast|projected|predicted)$/.test(word) && low(scan, at + 1) === 'to') return 'future';
  if (/^(?:may|might|must)$/.test(word) && isModal(scan, at)) return 'future';
  if (word === 'to' && /^(?:is|are)$/.test(low(scan, at - 1))) return 'future';
  if (word === 'planned') {
    const isPlan = /^(?:to|for)$/.test(low(scan, at + 1)) || /^(?:are|is|been)$/.test(low(scan, at - 1));
    return isPlan && low(scan, at - 2) !== 'had' ? 'future' : 'past';
  }
  return isPastForm(word) && !(noun && irregularPast.has(word)) && !afterBe(scan, at) ? 'past' : null;
}
