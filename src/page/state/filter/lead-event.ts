import type { Times } from '../../../contract/collection.ts';

/**
 * Chooses the lead event of an article, as an index into `events`: the one nearest to the publication, the first of
 * equals, since an article may also recall events that are decades old. `published` is in milliseconds in UTC; if it is
 * NaN the first event leads.
 */
export function leadEvent({ start }: Times, events: readonly number[], published: number): number {
  let [lead, nearest] = [0, Infinity];
  events.forEach((event, place) => {
    const distance = Math.abs((start[event] ?? Number.NaN) - published);
    if (distance < nearest) [lead, nearest] = [place, distance];
  });
  return lead;
}
