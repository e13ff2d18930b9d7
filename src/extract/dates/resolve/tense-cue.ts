import { low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { tenseWord, tenseWordsOfType } from '../../english/tense-words.ts';

export type Tense = 'past' | 'future' | null;

const nounsToo = new Set(['start', 'resume', 'opens', 'runs', 'ends']);

/** "Will be held", "is to be signed": a participle after "be" has the tense of what stands before. */
function afterBe(scan: Passage, at: number): boolean {
  return /^(?:be|being)$/.test(low(scan, at - 1)) || low(scan, at - 2) === 'be';
}

/** "It may open", but neither the month nor "it may have opened". */
function isModal(scan: Passage, at: number): boolean {
  const next = tokenAt(scan, at + 1);
  return !tokenAt(scan, at)?.capital && next?.kind === 'word' && next.low !== 'have' && low(scan, at + 2) !== 'have';
}

function saysAt(scan: Passage, at: number): number {
  const token = tokenAt(scan, at);
  return token ? tenseWordsOfType(token.type) : 0;
}

/** The tense that a word gives to what stands around it, null for most words. */
export function cueAt(scan: Passage, at: number): Tense {
  const says = saysAt(scan, at);
  if ((says & ~(tenseWord.beforeNoun | tenseWord.finite)) === 0) return null;
  const word = low(scan, at);
  const noun = (saysAt(scan, at - 1) & tenseWord.beforeNoun) !== 0;
  if (says & tenseWord.future) {
    // "Due to the rain" gives a cause.
    if (word === 'due')
      return low(scan, at + 1) === 'to' && saysAt(scan, at + 2) & tenseWord.beforeNoun ? null : 'future';
    if (word === 'set' || word === 'going') return /^(?:to|for|on|in|at)$/.test(low(scan, at + 1)) ? 'future' : null;
    if (word === 'expected' || word === 'scheduled')
      return /^(?:previously|originally|been|had)$/.test(low(scan, at - 1)) ? 'past' : 'future';
    if (word === 'would') return low(scan, at + 1) === 'have' || low(scan, at + 2) === 'have' ? 'past' : 'future';
    if (word === 'plan' || word === 'until' || (noun && nounsToo.has(word))) return null;
    return 'future';
  }
  if (says & tenseWord.forecast && low(scan, at + 1) === 'to') return 'future';
  if (says & tenseWord.modal && isModal(scan, at)) return 'future';
  if (says & tenseWord.to && /^(?:is|are)$/.test(low(scan, at - 1))) return 'future';
  if (says & tenseWord.planned) {
    const isPlan = /^(?:to|for)$/.test(low(scan, at + 1)) || /^(?:are|is|been)$/.test(low(scan, at - 1));
    return isPlan && low(scan, at - 2) !== 'had' ? 'future' : 'past';
  }
  return says & tenseWord.past && !(noun && says & tenseWord.irregularPast) && !afterBe(scan, at) ? 'past' : null;
}
