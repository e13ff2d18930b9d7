import { none, type Recogniser } from '../recogniser.ts';
import { dashes, low } from '../../tokens/passage.ts';

const before = /^(?:by|in|until|till|since|from|before|after|around)$/;
const after = /^(?:and|but|the|he|she|it|they|we|in|at|on|as|when|with|to|for|by|because|after|before)$/;

/** Recognises "midweek" and "mid-week" after a preposition, not "in midweek games". */
export const midweek: Recogniser = {
  name: 'midweek',
  heads: ['cue', 'unit'],
  read(passage, at) {
    const hyphen = low(passage, at) === 'week' && dashes.has(low(passage, at - 1)) && low(passage, at - 2) === 'mid';
    if (!hyphen && low(passage, at) !== 'midweek') return none;
    const first = hyphen ? at - 2 : at;
    const next = passage.tokens[at + 1];
    const noun = next?.kind === 'word' && !next.newLine && !after.test(next.low);
    if (noun || !before.test(low(passage, first - 1))) return none;
    const meaning = { kind: 'offset', unit: 'week', by: 0, from: 'publication' } as const;
    return [{ first, last: at, rule: 'week-from-publication', meaning, flags: [] }];
  },
};
