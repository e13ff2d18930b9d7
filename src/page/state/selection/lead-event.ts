import type { Times } from '../../../contract/collection.ts';

/**
 * Chooses the lead event of an article among its events: the one nearest to the publication, the first of equals, since
 * an article may also recall events that are decades old. `published` is in milliseconds in UTC; if it is NaN the first
 * event leads. Undefined without events.
 */
export function leadEvent({ start }: Times, events: readonly number[], published: number): number | undefined {
  let [lead, nearest] = [events[0], Infinity];
  for (const event of events) {
    const distance = Math.abs((start[event] ?? Number.NaN) - published);
    if (distance < nearest) [lead, nearest] = [event, distance];
  }
  return lead;
}
