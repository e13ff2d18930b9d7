import type { Times } from '../../../contract/collection.ts';

/**
 * Which of an article's events leads, as a place in their list: the one nearest to its day of publication, and of equals
 * the first. What an article reminds of may be decades old. `published` is in milliseconds in UTC, NaN where unknown:
 * then the first leads.
 */
export function leadEvent({ start }: Times, events: readonly number[], published: number): number {
  let [lead, nearest] = [0, Infinity];
  events.forEach((event, place) => {
    const distance = Math.abs((start[event] ?? Number.NaN) - published);
    if (distance < nearest) [lead, nearest] = [place, distance];
  });
  return lead;
}
