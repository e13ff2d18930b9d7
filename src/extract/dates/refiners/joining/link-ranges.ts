import type { DateCandidate, Point } from '../../timex/candidate.ts';
import type { Refiner } from '../../refiner.ts';
import { dashes, low, type Passage } from '../../../tokens/passage.ts';

/** Returns the unit of a point, by which the two ends of a range agree; empty for points that are no end of one. */
function shape(point: Point): string {
  if (point.time?.includes(':')) return 'clock';
  if (point.day !== undefined) return 'day';
  if (point.month !== undefined) return 'month';
  if (point.weekday !== undefined) return 'weekday';
  if (point.season !== undefined) return 'season';
  if (point.quarter !== undefined) return 'quarter';
  if (point.half !== undefined) return 'half';
  return point.year === undefined ? '' : 'year';
}

/** Checks for a change of date, which is no range: "postponed from May to June". */
function isChange(passage: Passage, first: number): boolean {
  for (let at = first - 2; at >= 0 && first - at < 6; at--) {
    if (/^(?:postponed|rescheduled|moved|deferred|delayed|shifted|changed|forward)$/.test(low(passage, at)))
      return true;
    if (low(passage, at) === '.') return false;
  }
  return false;
}

function isRange(passage: Passage, a: DateCandidate, b: DateCandidate, dated: boolean): boolean {
  if (b.first - a.last !== 2) return false;
  const link = low(passage, b.first - 1);
  if (dashes.has(link) || link === 'through') return true;
  const before = low(passage, a.first - 1);
  if (link === 'and') return before === 'between';
  return /^(?:to|until|till)$/.test(link) && (before === 'from' || dated) && !isChange(passage, a.first);
}

/**
 * Marks the start and the end of ranges: "from 2004 to 2008", "between May and July", "8 March 1700 – 17 May 1782", "H1
 * 2016 to H2 2017".
 */
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
    const [from, to] = [a.meaning.point, b.meaning.point];
    const kind = shape(from);
    const dated = from.year !== undefined && to.year !== undefined;
    if (kind === '' || kind !== shape(to) || !isRange(passage, a, b, dated)) continue;
    out[at] = { ...a, range: 'from' };
    out[at + 1] = { ...b, range: 'to' };
  }
  return out;
};
