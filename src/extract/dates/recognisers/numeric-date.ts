import { point, type DateCandidate } from '../timex/candidate.ts';
import { none, type Recogniser } from '../recogniser.ts';
import { glued, low, numberAt, type Passage } from '../../tokens/passage.ts';

const releases = /^(?:version|versions|v|release|firmware|ios|macos|os|python|php|build|section|ip|score|won|lost)$/;
const cues = /^(?:on|of|by|from|since|until|till|dated|date|born|and|to|the|before|after|,|\(|:)$/;

/**
 * Checks whether numbers with dots or hyphens and a year of two digits are a date ("19.10.93"), not a version or a
 * score: the year is above 31, or all have two digits and a preposition before them.
 */
function isShortDate(passage: Passage, at: number): boolean {
  if (releases.test(low(passage, at - 1))) return false;
  if (Number(low(passage, at + 4)) > 31) return true;
  return low(passage, at).length === 2 && low(passage, at + 2).length === 2 && cues.test(low(passage, at - 1));
}

/**
 * Recognises "21/03/2023", "3/21/23", "21.03.2023", "21-03-2023", "21.3.93". The month comes first, as news agencies
 * write it, unless only the other order is valid; if both are valid the date is flagged `ambiguous`.
 */
export const numericDate: Recogniser = {
  name: 'numeric-date',
  heads: ['digits'],
  read(passage, at) {
    const mark = low(passage, at + 1);
    if ((mark !== '/' && mark !== '.' && mark !== '-') || low(passage, at + 3) !== mark) return none;
    for (let next = at + 1; next <= at + 4; next++) if (!glued(passage, next)) return none;
    if (glued(passage, at) && /[\w/.$€£-]/.test(low(passage, at - 1))) return none;
    if (glued(passage, at + 5) && /^[\w/-]/.test(low(passage, at + 5))) return none;
    if (
      glued(passage, at + 5) &&
      glued(passage, at + 6) &&
      low(passage, at + 5) === '.' &&
      passage.tokens[at + 6]?.kind !== 'mark'
    )
      return none;
    const [a, b] = [numberAt(passage, at, 2), numberAt(passage, at + 2, 2)];
    const digits = low(passage, at + 4).length;
    const written = numberAt(passage, at + 4);
    if (a === undefined || b === undefined || written === undefined) return none;
    if (digits !== 4 && !(digits === 2 && (mark === '/' || isShortDate(passage, at)))) return none;
    const year = digits === 4 ? written : written < 50 ? 2000 + written : 1900 + written;
    const monthFirst = a >= 1 && a <= 12;
    const dayFirst = b >= 1 && b <= 12;
    if (year < 1000 || year > 2199 || a < 1 || b < 1 || a > 31 || b > 31 || (!monthFirst && !dayFirst)) return none;
    const useMonthFirst = monthFirst && (mark !== '.' || !dayFirst);
    const found: DateCandidate = point(at, at + 4, 'numeric-date', {
      year,
      month: useMonthFirst ? a : b,
      day: useMonthFirst ? b : a,
    });
    if (monthFirst && dayFirst && a !== b) found.flags.push('ambiguous');
    return [found];
  },
};
