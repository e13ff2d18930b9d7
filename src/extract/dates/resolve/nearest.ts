import type { Tense } from './tense-cue.ts';

/** Where two years are about equally far, in months either way, the tense decides. */
const nearTie = { from: 4.5, to: 7.5 };
/** Without a tense news tells of the past, unless the date is near. */
const openTie = { from: 3.5, to: 8.5 };
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
  const [here, before, after] = [distance(around), distance(around - 1), distance(around + 1)];
  // Of the years before and after the given one, the one on the other side of publication can be nearer.
  const other =
    Math.abs(before) < Math.abs(after) ? { year: around - 1, months: before } : { year: around + 1, months: after };
  const own = { year: around, months: here };
  const closer = Math.abs(other.months) < Math.abs(own.months);
  let best = closer ? other : own;
  const second = closer ? own : other;
  const wanted = tense();
  const tie = wanted === 'past' && best.months > 0 ? pastTie : wanted === null ? openTie : nearTie;
  if (Math.abs(best.months) >= tie.from && Math.abs(second.months) <= tie.to) {
    const future = wanted === 'future';
    if (best.months > 0 !== future) best = second.months > 0 === future ? second : best;
  }
  const disagrees = (wanted === 'future' && best.months < 0) || (wanted === 'past' && best.months > 1);
  return { year: best.year, disagrees };
}
