import type { DateCandidate } from '../candidate.ts';
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

/**
 * Copies the year at the end of a list or range to the dates before it: "May and June 2011", "23 January to 9 March
 * 2014".
 */
export const shareYear: Refiner = (candidates, passage) => {
  const out = [...candidates];
  for (let at = out.length - 2; at >= 0; at--) {
    const [before, after] = [out[at], out[at + 1]];
    if (before?.meaning.kind !== 'point' || after?.meaning.kind !== 'point') continue;
    const [from, to] = [before.meaning.point, after.meaning.point];
    if (from.year !== undefined || from.yearOffset || from.direction !== undefined || to.year === undefined) continue;
    if (from.month === undefined || to.month === undefined || (from.day === undefined) !== (to.day === undefined))
      continue;
    if (!linked(passage, before, after)) continue;
    const year = from.month > to.month ? to.year - 1 : to.year;
    out[at] = { ...before, rule: 'year-of-next-date', meaning: { kind: 'point', point: { ...from, year } } };
  }
  return out;
};
