import { rowOf } from '../../../contract/collection.ts';
import type { EventList } from '../../../contract/collection.ts';
import type { Marks } from '../../kept/stored/kept-item.ts';
import { tagOf } from '../filter/kept-filter.ts';
import type { KeptFilter } from '../filter/kept-filter.ts';
import type { PlacedMarks } from './placed-marks.ts';

/** The entries that filters by what the reader keeps let pass: numbers, ascending. */
export interface KeptRows {
  articles: Uint32Array;
  /** Null until the events are fetched. */
  events: Uint32Array | null;
}

function hasState(filter: KeptFilter, { starred, note, read, tags }: Marks): boolean {
  const tag = tagOf(filter);
  if (tag !== null) return tags.includes(tag);
  return filter === 'starred' ? starred : filter === 'noted' ? note !== '' : filter === 'read' && read;
}

function rowsWith(marks: ReadonlyMap<number, Marks>, filter: KeptFilter): number[] {
  return [...marks].flatMap(([row, each]) => (hasState(filter, each) ? row : []));
}

function sorted(rows: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(rows)).toSorted();
}

/** The articles that have a state themselves. */
function ownRows(filter: KeptFilter, { articles }: PlacedMarks, fresh: Uint32Array, count: number): Uint32Array {
  if (filter === 'new') return fresh;
  if (filter !== 'unread') return sorted(rowsWith(articles, filter));
  const read = new Set(rowsWith(articles, 'read'));
  return Uint32Array.from({ length: count }, (_, row) => row).filter((row) => !read.has(row));
}

function inAll(lists: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = lists;
  return others.reduce((common, other) => {
    const kept = new Set(other);
    return common.filter((row) => kept.has(row));
  }, first);
}

/**
 * Finds the articles and events that pass all of one or more filters. An article passes for itself or for an event that
 * it reports, and an event for itself or for one of its articles, so that what was kept on one clock is found on the
 * other. Only articles are read, unread or new. `fresh` are the new articles, and `count` the number of articles.
 */
export function keptRows(
  filters: readonly KeptFilter[],
  marks: PlacedMarks,
  fresh: Uint32Array,
  count: number,
  events: EventList | undefined,
): KeptRows {
  const own = filters.map((filter) => ({ filter, rows: ownRows(filter, marks, fresh, count) }));
  return {
    articles: inAll(
      own.map(({ filter, rows }) => {
        const more = rowsWith(marks.reported, filter);
        return more.length === 0 ? rows : sorted([...rows, ...more]);
      }),
    ),
    events:
      events === undefined
        ? null
        : inAll(
            own.map(({ filter, rows }) => {
              const passing = new Set(rowsWith(marks.events, filter));
              for (const row of rows) for (const event of rowOf(events.eventsOf, row)) passing.add(event);
              return sorted(passing);
            }),
          ),
  };
}
