import type { Tense } from '../../tense/tense-cue.ts';

/** The distances, in months, at which two years are about equally near, so that the tense decides. */
const nearTie = { from: 4.5, to: 7.5 };
/** Without a tense a date in the news is a past one, unless it is near. */
const openTie = { from: 3.5, to: 8.5 };
/** The past tense reaches further back than plans reach ahead. */
const pastTie = { from: 2, to: 10 };

/** The months that a text about a plan may be published after the planned date. */
const lateReport = 0.5;

/**
 * Finds the year in which a yearly date is nearest to publication. `distance` is in months, negative before
 * publication. A date that is `promised` ("will") is not before publication. `disagrees` is true if the tense implies
 * the other side of publication.
 */
export function nearestYear(
  around: number,
  distance: (year: number) => number,
  tense: () => Tense,
  promised = false,
): { year: number; disagrees: boolean } {
  const [here, before, after] = [distance(around), distance(around - 1), distance(around + 1)];
  // Of the years before and after the given one, the year on the other side of publication can be nearer.
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
  // "She will resign in May", published in June, is about the next May; a date just passed may be a late report.
  if (promised && wanted === 'future' && best.months <= -lateReport && second.months > 0) best = second;
  const disagrees = (wanted === 'future' && best.months < 0) || (wanted === 'past' && best.months > 1);
  return { year: best.year, disagrees };
}
