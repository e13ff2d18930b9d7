import type { DateCandidate, Point } from '../candidate.ts';
import type { Refiner } from '../refiner.ts';
import { dashes, low, type Passage } from '../../tokens/passage.ts';

function shape(point: Point): string {
  if (point.day !== undefined) return 'day';
  if (point.month !== undefined) return 'month';
  if (point.weekday !== undefined) return 'weekday';
  return point.year !== undefined &&
    point.season === undefined &&
    point.quarter === undefined &&
    point.half === undefined
    ? 'year'
    : '';
}

function isRange(passage: Passage, a: DateCandidate, b: DateCandidate): boolean {
  if (b.first - a.last !== 2) return false;
  const link = low(passage, b.first - 1);
  if (dashes.has(link) || link === 'through') return true;
  const before = low(passage, a.first - 1);
  return (/^(?:to|until|till)$/.test(link) && before === 'from') || (link === 'and' && before === 'between');
}

/** Marks the start and the end of ranges: "from 2004 to 2008", "between May and July", "8 March 1700 – 17 May 1782". */
export const linkRanges: Refiner = (candidates, passage) => {
  // In "the winter of 1994-95" the season contains the first year, and "95" without it is not a year.
  const out = candidates.filter(
    ({ range, rule, first }, at) =>
      !(
        range === 'to' &&
        rule === 'range-end' &&
        candidates[at - 1]?.range !== 'from' &&
        low(passage, first).length === 2
      ),
  );
  for (let at = 0; at + 1 < out.length; at++) {
    const [a, b] = [out[at], out[at + 1]];
    if (!a || !b || a.range || b.range || a.meaning.kind !== 'point' || b.meaning.kind !== 'point') continue;
    const kind = shape(a.meaning.point);
    if (kind === '' || kind !== shape(b.meaning.point) || !isRange(passage, a, b)) continue;
    out[at] = { ...a, range: 'from' };
    out[at + 1] = { ...b, range: 'to' };
  }
  return out;
};
