import { dateText } from '../../format/date-text.ts';
import { formatInstant } from '../../time/instant.ts';
import { dayMs } from '../../time/durations.ts';

/** The day, month or year that two moments share, readable; '' if they share none. Milliseconds in UTC. */
export function groupDate(first: number, last: number): string {
  const [from = '', to = ''] = [first, last].map((time) => formatInstant(Math.floor(time / dayMs) * dayMs) ?? '');
  // Month and day have a fixed length, other than the year.
  const shared = [from, from.slice(0, -3), from.slice(0, -6)].find((part) => part !== '' && to.startsWith(part));
  return shared === undefined ? '' : dateText(shared);
}
