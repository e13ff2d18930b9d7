import type { Times } from '../../contract/collection.ts';
import type { DateLeaf } from '../query/query.ts';

/**
 * Marks the articles whose time overlaps what a date asks for, by article number; the undated never. What has no length,
 * as an open interval placed by its known side, is in the stretch that it starts in.
 */
export function matchDate({ relation, start, end }: DateLeaf, times: Times): Uint8Array {
  const from = relation === 'on' ? start : relation === 'after' ? end : -Infinity;
  const to = relation === 'on' ? end : relation === 'before' ? start : Infinity;
  const matches = new Uint8Array(times.start.length);
  for (let article = 0; article < times.dated; article++) {
    const starts = times.start[article] ?? Number.NaN;
    const ends = times.end[article] ?? Number.NaN;
    if (starts < to && (starts >= from || ends > from)) matches[article] = 1;
  }
  return matches;
}
