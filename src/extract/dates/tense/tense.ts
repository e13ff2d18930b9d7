import { low, tokenAt, type Passage } from '../../tokens/passage.ts';
import { cueAt, type Tense } from './tense-cue.ts';

const reach = 40;
const abbreviations = new Set(['vs', 'no', 'al', 'ca', 'est', 'st']);

function endsClause(passage: Passage, at: number): boolean {
  const mark = passage.tokens[at];
  if (mark?.kind !== 'mark') return false;
  if (mark.low === ';' || mark.low === '!' || mark.low === '?') return true;
  if (mark.low !== '.' || passage.tokens[at + 1]?.capital !== true) return false;
  // A full stop inside "U.S." or "Mr." does not end a clause.
  const last = tokenAt(passage, at - 1);
  const length = last?.low.length ?? 0;
  return length > 3 || (length > 1 && last?.capital === false && !abbreviations.has(last.low));
}

// Facts about a token, as bits, that decide the tense of its neighbours.
const known = 1;
const past = 2;
const future = 4;
/** The clause of the tokens before ends at this token. */
const end = 8;
/** The clause of the tokens behind begins after this token. */
const start = 16;

function look(passage: Passage, at: number): number {
  const cue = cueAt(passage, at);
  let bits = known | (cue === 'past' ? past : cue === 'future' ? future : 0);
  if (endsClause(passage, at)) bits |= end | start;
  // ", and on Friday she will" begins a new clause.
  if (low(passage, at) === ',' && /^(?:and|but|while|so)$/.test(low(passage, at + 1))) bits |= start;
  return bits;
}

/** Memoizes the bits of the tokens of the last passage, 0 if unknown: dates near each other look at the same tokens. */
let memo: { passage: Passage | undefined; bits: number[] } = { passage: undefined, bits: [] };

function bitsOf(passage: Passage): number[] {
  if (memo.passage !== passage) memo = { passage, bits: passage.tokens.map(() => 0) };
  return memo.bits;
}

function bitsAt(passage: Passage, at: number, bits: number[]): number {
  return bits[at] || (bits[at] = look(passage, at));
}

const putOffTo = new Set(['to', 'until', 'till']);

/** Checks for "postponed from February to June", "adjourned until Tuesday": the verb is past, the date is future. */
function isPutOff(passage: Passage, from: number): boolean {
  for (let at = from; at >= 0 && from - at < 8; at--) {
    if (/^(?:postponed|rescheduled|delayed|deferred|adjourned|extended)$/.test(low(passage, at))) return true;
    if (passage.tokens[at]?.newLine || endsClause(passage, at)) return false;
  }
  return false;
}

/**
 * Returns the tense around the tokens `first` to `last`: that of the nearest cue before them in the sentence, otherwise
 * of the first cue after them.
 */
export function tenseAround(passage: Passage, first: number, last: number): Tense {
  const { tokens } = passage;
  const bits = bitsOf(passage);
  const before = low(passage, first - 1);
  if (before === 'effective' || (putOffTo.has(before) && isPutOff(passage, first - 2))) return 'future';
  const deadline = before === 'by' || before === 'until';
  let opens = deadline;
  // "As of Tuesday there had been" begins a clause of its own.
  const asOf = before === 'of' && low(passage, first - 2) === 'as' && tokenAt(passage, first - 2)?.capital === true;
  for (let at = asOf ? -1 : first - 1; at >= 0 && first - at <= reach; at--) {
    const found = tokens[at + 1]?.newLine ? start : bitsAt(passage, at, bits);
    if (found & start) break;
    if (found & (past | future)) return found & past ? 'past' : 'future';
    if (at < first - 1) opens = false;
  }
  // "It must pass by Friday, she said"; but "By Friday it had passed".
  if (deadline && !opens) return 'future';
  for (let at = last + 1; at < tokens.length && at - last <= reach; at++) {
    const found = tokens[at]?.newLine ? end : bitsAt(passage, at, bits);
    if (found & end) break;
    if (found & (past | future)) return found & past ? 'past' : 'future';
  }
  return deadline ? 'future' : null;
}
