import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { dashes, glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

function ordinalBefore(passage: Passage, at: number): { value: number; first: number } | undefined {
  let next = at - 1;
  if (dashes.has(low(passage, next))) next--;
  const word = passage.tokens[next];
  const ordinal = senseOf(word)?.ordinal;
  if (ordinal !== undefined) {
    const tens = dashes.has(low(passage, next - 1)) && low(passage, next - 2) === 'twenty';
    return tens ? { value: 20 + ordinal, first: next - 2 } : { value: ordinal, first: next };
  }
  const number = numberAt(passage, next - 1, 2);
  return number !== undefined && glued(passage, next) && /^(?:st|nd|rd|th)$/.test(word?.low ?? '')
    ? { value: number, first: next - 1 }
    : undefined;
}

/** Returns the last token of "BC" or "BCE" if it follows token `at`. */
export function beforeChrist(passage: Passage, at: number): number | undefined {
  const word = low(passage, at);
  if (word === 'bc' || word === 'bce') return at;
  const dotted = word === 'b' && low(passage, at + 1) === '.' && low(passage, at + 2) === 'c' && glued(passage, at + 2);
  return dotted ? (low(passage, at + 3) === '.' ? at + 3 : at + 2) : undefined;
}

/** Recognises "the 19th century", "the twentieth century", "17th-century", "the 5th century BC". */
export const century: Recogniser = {
  name: 'century',
  heads: ['unit'],
  read(passage, at) {
    if (senseOf(passage.tokens[at])?.unit !== 'century') return none;
    const ordinal = ordinalBefore(passage, at);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return none;
    const first = low(passage, ordinal.first - 1) === 'the' ? ordinal.first - 1 : ordinal.first;
    const bc = beforeChrist(passage, at + 1);
    return [point(first, bc ?? at, 'century', { century: bc === undefined ? ordinal.value - 1 : -ordinal.value })];
  },
};
