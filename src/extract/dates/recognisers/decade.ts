import { point } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { senseOf } from '../timex/lexicon.ts';
import { apostrophes, glued, low, type Passage } from '../../tokens/passage.ts';

const people = new Set(['his', 'her', 'their', 'my', 'our', 'your']);

/** Extends a decade to the determiner before "early": "(the) early 1990s". */
function withThe(passage: Passage, at: number): number {
  return low(passage, at - 1) === 'the' ? at - 1 : at;
}

/** Recognises "the 1990s", "1990's", "the '90s". */
export const decade: Recogniser = {
  name: 'decade',
  heads: ['digits'],
  read(passage, at) {
    const digits = low(passage, at);
    if (!/^(?:\d{3}|\d)0$/.test(digits) || digits.length === 3) return none;
    const owned = apostrophes.has(low(passage, at + 1)) && glued(passage, at + 1);
    const last = owned ? at + 2 : at + 1;
    if (low(passage, last) !== 's' || !glued(passage, last)) return none;
    if (digits.length === 4) {
      if (owned && !/^(?:the|early|late|mid|-)$/.test(low(passage, at - 1))) return none;
      const number = Number(digits) / 10;
      return number < 100 || number > 219 ? none : [point(withThe(passage, at), last, 'decade', { decade: number })];
    }
    const short = apostrophes.has(low(passage, at - 1)) && glued(passage, at);
    const before = short ? low(passage, at - 2) : low(passage, at - 1);
    if (people.has(before) || (!short && !/^(?:the|early|late|mid|-)$/.test(before))) return none;
    if (!short && !(before === 'the' && /^(?:in|of|since|during)$/.test(low(passage, at - 2)))) return none;
    const first = short ? at - 1 : at;
    return [
      {
        ...point(withThe(passage, first), last, 'decade', { decade: Number(digits) / 10 + 190 }),
        flags: ['ambiguous'],
      },
    ];
  },
};

/** Recognises "the sixties", "the nineteen-sixties". */
export const wordedDecade: Recogniser = {
  name: 'worded-decade',
  heads: ['decade'],
  read(passage, at) {
    const number = senseOf(passage.tokens[at])?.decade;
    const before = low(passage, at - 1);
    if (number === undefined || !/^(?:the|early|late|mid|-|nineteen)$/.test(before)) return none;
    if (people.has(low(passage, at - 2)) || (before === '-' && !/^(?:mid|nineteen)$/.test(low(passage, at - 2))))
      return none;
    return [point(withThe(passage, at), at, 'decade', { decade: number })];
  },
};
