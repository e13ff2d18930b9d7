import type { Collection, EventList } from '../../../contract/collection.ts';
import { filterCollection } from './filter.ts';
import type { FilterChoice, Filtered } from './filter.ts';
import { reportersInRange } from './filter-events.ts';

/** Returns the numbers of an ascending list that another contains; null is every number. */
export function common(one: Uint32Array | null, other: Uint32Array | null): Uint32Array | null {
  if (!one || !other) return one ?? other;
  const kept = new Set(other);
  return one.filter((number) => kept.has(number));
}

/**
 * Filters the articles on one of the clocks. On the clock of events the chosen time is that of events, and an article
 * passes if it reports one of that time. `events` is null on the clock of publication, undefined until the events are
 * fetched, when the chosen time does not apply.
 */
export function filterArticles(
  collection: Collection,
  choice: FilterChoice,
  events: EventList | null | undefined,
): Filtered {
  if (events === null) return filterCollection(collection, choice);
  const { found, from, to } = choice;
  const among = events && (from !== null || to !== null) ? reportersInRange(events, from, to, collection.count) : null;
  return filterCollection(collection, { ...choice, found: common(found, among), from: null, to: null });
}

/** A part of the choice of filters, which could be removed. */
export interface Removal<Key> {
  key: Key;
  /** The choice without it. */
  choice: FilterChoice;
}

/**
 * Finds the filter whose removal helps most where no article passes all: the one without which most articles pass, the
 * first of equals. Null if no single removal helps.
 */
export function bestRemoval<Key>(
  collection: Collection,
  removals: readonly Removal<Key>[],
  events: EventList | null | undefined,
): { key: Key; count: number } | null {
  const counted = removals.map(({ key, choice }) => ({
    key,
    count: filterArticles(collection, choice, events).articles.length,
  }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best : null;
}
