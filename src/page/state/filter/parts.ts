import type { Collection, EventList } from '../../../contract/collection.ts';
import { eventStandings } from './count-events.ts';
import type { Filtered } from './filter.ts';

/** A part of the collection: of what passes the filters what is in view, outside the window, undated; or what they keep out. */
export type Part = 'in-view' | 'outside' | 'undated' | 'out';

/** Where an article stands, by its number: as {@link eventStandings} has it, of any clock. */
function standingOn(
  { times }: Collection,
  filtered: Filtered,
  window: { start: number; end: number } | null,
  events: EventList | null,
): (article: number) => number {
  if (events) {
    const standings = eventStandings(events, filtered, window);
    return (article) => standings[article] ?? 0;
  }
  return (article) => {
    const [start, end] = [times.start[article] ?? NaN, times.end[article] ?? NaN];
    if (Number.isNaN(start)) return 0;
    return !window || (start < window.end && (end > window.start || start >= window.start)) ? 2 : 1;
  };
}

/**
 * The numbers of the articles of a part, in time order, the undated last: as many as `countWindow` or, with `events`
 * on their clock, `countEvents` says. The window is in milliseconds in UTC, `end` exclusive; null is all of time.
 */
export function articlesOfPart(
  part: Part,
  collection: Collection,
  filtered: Filtered,
  window: { start: number; end: number } | null,
  events: EventList | null,
): Uint32Array {
  const { articles, passes } = filtered;
  if (part === 'out') return Uint32Array.from(passes.keys()).filter((article) => passes[article] === 0);
  const wanted = { 'in-view': 2, outside: 1, undated: 0 }[part];
  const standing = standingOn(collection, filtered, window, events);
  return articles.filter((article) => standing(article) === wanted);
}
