import type { TimeWindow } from '../entries/entries.ts';
import { lastOf } from '../entries/entry-ranges.ts';
import type { TimelineContent, TimelineLayout } from './timeline-layout.ts';

/**
 * Lists the intervals of the groups, from the first to the last start of each: none with lanes, which leave no room for
 * brackets.
 */
export function groupIntervals({ entries, lanes }: TimelineContent, { cards }: TimelineLayout): TimeWindow[] {
  if (lanes) return [];
  return [...cards.values()]
    .filter(({ card }) => card.count > 1)
    .map(({ card }) => ({ start: card.start, end: entries.start[lastOf(card.members)] ?? card.start }));
}
