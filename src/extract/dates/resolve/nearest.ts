import type { Tense } from './tense.ts';

/** Where two years are about equally far, in months either way, the tense decides; without one it is the past. */
const nearTie = { from: 4.5, to: 7.5 };
/** What is told in the past tense has happened: it goes back further than a plan reaches ahead. */
const pastTie = { from: 2, to: 10 };

/**
 * The year in which something yearly lies nearest to publication. `distance` is in months, negative before publication.
 * `disagrees` where the tense speaks of the other side.
 */
export function nearestYear(
  around: number,
  distance: (year: number) => number,
  tense: () => Tense,
): { year: number; disagrees: boolean } {
  const years = [around - 1, around, around + 1]
    .map((year) => ({ year, months: distance(year) }))
    .toSorted((a, b) => Math.abs(a.months) - Math.abs(b.months));
  let [best, second] = years;
  if (!best || !second) return { year: around, disagrees: false };
  const wanted = tense();
  const tie = wanted === 'past' && best.months > 0 ? pastTie : nearTie;
  if (Math.abs(best.months) >= tie.from && Math.abs(second.months) <= tie.to) {
    const future = wanted === 'future';
    if (best.months > 0 !== future) best = second.months > 0 === future ? second : best;
  }
  const disagrees = (wanted === 'future' && best.months < 0) || (wanted === 'past' && best.months > 1);
  return { year: best.year, disagrees };
}
