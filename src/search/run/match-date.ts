import type { Times } from '../../contract/collection.ts';
import type { DateLeaf } from '../query/query.ts';

/**
 * Matches a date leaf by interval overlap. By article number: 1 if the article's time overlaps the time asked for, else
 * 0; the undated never match. An article's interval without length counts as its start alone.
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
