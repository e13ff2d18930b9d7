import type { DateCandidate, Point } from '../timex/candidate.ts';
import type { Refiner } from '../refiner.ts';
import { dashes, low, type Passage } from '../../tokens/passage.ts';

const links = new Set([',', 'and', 'or', 'to', 'through', 'until', 'till', '&', '/']);

function linked(passage: Passage, a: DateCandidate, b: DateCandidate): boolean {
  const gap = b.first - a.last - 1;
  if (gap < 1 || gap > 2) return false;
  for (let at = a.last + 1; at < b.first; at++)
    if (!links.has(low(passage, at)) && !dashes.has(low(passage, at))) return false;
  return true;
}

/** Returns the part of a year that a point gives and its number in the year. */
function placeOf({ month, day, season, quarter, half }: Point): { part: string; number: number } | undefined {
  if (month !== undefined) return { part: day === undefined ? 'month' : 'day', number: month };
  if (season !== undefined) return { part: 'season', number: season };
  if (quarter !== undefined) return { part: 'quarter', number: quarter };
  return half === undefined ? undefined : { part: 'half', number: half };
}

/**
 * Copies the year at the end of a list or range to the dates before it: "May and June 2011", "23 January to 9 March
 * 2014", "Q1 to Q3 2017".
 */
export const shareYear: Refiner = (candidates, passage) => {
  const out = [...candidates];
  for (let at = out.length - 2; at >= 0; at--) {
    const [before, after] = [out[at], out[at + 1]];
    if (before?.meaning.kind !== 'point' || after?.meaning.kind !== 'point') continue;
    const [from, to] = [before.meaning.point, after.meaning.point];
    if (from.year !== undefined || from.yearOffset || from.direction !== undefined || to.year === undefined) continue;
    const [early, late] = [placeOf(from), placeOf(to)];
    if (early?.part !== late?.part || !early || !late || !linked(passage, before, after)) continue;
    const year = early.number > late.number ? to.year - 1 : to.year;
    out[at] = { ...before, rule: 'year-of-next-date', meaning: { kind: 'point', point: { ...from, year } } };
  }
  return out;
};
