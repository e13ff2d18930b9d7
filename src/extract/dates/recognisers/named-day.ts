import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { glued, low, numberAt, tokenAt, type Passage } from '../../tokens/passage.ts';

const attacks = /^(?:attacks?|terrorist|terror|hijackers?|hijackings?|commission|memorial)$/;
const day = { year: 2001, month: 9, day: 11 };

function slashed(passage: Passage, at: number): boolean {
  const whole =
    low(passage, at + 1) === '/' && glued(passage, at + 1) && glued(passage, at + 2) && low(passage, at + 2) === '11';
  return (
    low(passage, at) === '9' &&
    whole &&
    low(passage, at + 3) !== '/' &&
    !(glued(passage, at) && tokenAt(passage, at - 1)?.kind !== 'mark')
  );
}

/** Recognises days that have become names: "9/11", "the September 11 attacks". */
export const namedDay: Recogniser = {
  name: 'named-day',
  heads: ['digits', 'month'],
  read(passage, at) {
    if (passage.tokens[at]?.kind === 'digits')
      return slashed(passage, at) ? [point(at, at + 2, 'named-day', day)] : none;
    if (senseOf(passage.tokens[at])?.month !== 9) return none;
    const number = low(passage, at + 1) === '.' ? at + 2 : at + 1;
    const after = /^(?:st|th)$/.test(low(passage, number + 1)) ? number + 2 : number + 1;
    return numberAt(passage, number) === 11 && attacks.test(low(passage, after))
      ? [point(at, number, 'named-day', day)]
      : none;
  },
};
