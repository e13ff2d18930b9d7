import { fixed } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { low } from '../../tokens/passage.ts';

const values: Record<string, string> = { daylong: 'P1D', weeklong: 'P1W', monthlong: 'P1M', yearlong: 'P1Y' };

/** Recognises "daylong", "weeklong", "monthlong", "yearlong". */
export const wholeUnit: Recogniser = {
  name: 'whole-unit',
  heads: ['cue'],
  read(passage, at) {
    const value = values[low(passage, at)];
    return value === undefined ? none : [fixed(at, at, 'duration', 'DURATION', value)];
  },
};
