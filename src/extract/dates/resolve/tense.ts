import { low, type Scan } from '../scan.ts';

export type Tense = 'past' | 'future' | null;

const future = new Set(
  'will shall ll plans plan planning scheduled expected expects due upcoming intends intend hopes aims slated poised wants seeks would begins starts opens kicks launches runs takes ends expires closes meets matures resumes departs set ahead deadline until going'.split(
    ' ',
  ),
);
const past = new Set(
  (
    'was were had did said told began came went took made held met won lost died killed left gave got saw knew wrote spoke ran sent led ' +
    'became rose fell grew brought bought sold built caught chose drew drove fought flew found felt heard kept laid paid read rang ' +
    'sang sat shot stood struck taught thought threw understood wore withdrew sought hit cut put quit ended since born became beat'
  ).split(' '),
);
const notPast = new Set(
  'need speed indeed hundred united need feed seed breed exceed proceed succeed agreed-upon embed red bed'.split(' '),
);
const reach = 40;

function endsClause(scan: Scan, at: number): boolean {
  const mark = scan.tokens[at];
  if (mark?.kind !== 'mark') return false;
  if (mark.low === ';' || mark.low === '!' || mark.low === '?') return true;
  // A full stop inside "U.S." or "Mr." ends nothing.
  return mark.low === '.' && (scan.tokens[at - 1]?.low.length ?? 0) > 3 && scan.tokens[at + 1]?.capital === true;
}

/** Whether a lower-case word looks like a past form ("said", "opened").  */
export function isPastForm(word: string): boolean {
  return past.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.has(word));
}

/** "Will be held", "is to be signed": a participle after "be" has the tense of what stands before. */
function afterBe(scan: Scan, at: number): boolean {
  return /^(?:be|being)$/.test(low(scan, at - 1)) || low(scan, at - 2) === 'be';
}

function cue(scan: Scan, at: number): Tense {
  const word = low(scan, at);
  if (future.has(word)) {
    if (word === 'set' || word === 'due' || word === 'going')
      return /^(?:to|for|on|in|at)$/.test(low(scan, at + 1)) ? 'future' : null;
    if (word === 'expected' || word === 'scheduled')
      return /^(?:previously|originally|been|had)$/.test(low(scan, at - 1)) ? 'past' : 'future';
    if (word === 'would') return low(scan, at + 1) === 'have' || low(scan, at + 2) === 'have' ? 'past' : 'future';
    if (word === 'plan' || word === 'until') return null;
    return 'future';
  }
  if (word === 'to' && /^(?:is|are)$/.test(low(scan, at - 1))) return 'future';
  if (word === 'planned') return /^(?:to|for)$/.test(low(scan, at + 1)) ? 'future' : 'past';
  return isPastForm(word) && !afterBe(scan, at) ? 'past' : null;
}

/**
 * Whether the wording around the tokens `first` to `last` is about the past or the future: the nearest cue before
 * them in the sentence decides, without one the first after them.
 */
export function tenseAround(scan: Scan, first: number, last: number): Tense {
  const before = low(scan, first - 1);
  for (let at = first - 1; at >= 0 && first - at <= reach; at--) {
    if (scan.tokens[at + 1]?.newLine || endsClause(scan, at)) break;
    // ", and on Friday she will": a clause of its own.
    if (low(scan, at) === ',' && /^(?:and|but|while|so)$/.test(low(scan, at + 1))) break;
    const tense = cue(scan, at);
    if (tense) return tense;
  }
  if (before === 'by' || before === 'until') return 'future';
  for (let at = last + 1; at < scan.tokens.length && at - last <= reach; at++) {
    if (scan.tokens[at]?.newLine || endsClause(scan, at)) break;
    const tense = cue(scan, at);
    if (tense) return tense;
  }
  return null;
}
