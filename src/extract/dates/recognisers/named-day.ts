import { point } from '../candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../lexicon.ts';
import { glued, low, numberAt, tokenAt, type Passage } from '../../tokens/passage.ts';

const attacks = /^(?:attacks?|terrorist|terror|hijackers?|hijackings?|commission|memorial)$/;
const day = { year: 2001, month: 9, day: 11 };

function slashed(scan: Passage, at: number): boolean {
  const whole = low(scan, at + 1) === '/' && glued(scan, at + 1) && glued(scan, at + 2) && low(scan, at + 2) === '11';
  return (
    low(scan, at) === '9' &&
    whole &&
    low(scan, at + 3) !== '/' &&
    !(glued(scan, at) && tokenAt(scan, at - 1)?.kind !== 'mark')
  );
}

/** 9/11 and "the September 11 attacks": a day that has become a name. */
export const namedDay: Recogniser = {
  name: 'named-day',
  heads: ['digits', 'month'],
  read(scan, at) {
    if (scan.tokens[at]?.kind === 'digits') return slashed(scan, at) ? [point(at, at + 2, 'named-day', day)] : none;
    if (senseOf(scan.tokens[at])?.month !== 9) return none;
    const number = low(scan, at + 1) === '.' ? at + 2 : at + 1;
    const after = /^(?:st|th)$/.test(low(scan, number + 1)) ? number + 2 : number + 1;
    return numberAt(scan, number) === 11 && attacks.test(low(scan, after))
      ? [point(at, number, 'named-day', day)]
      : none;
  },
};
