import type { TimelineEntries, TimeWindow } from './entries.ts';
import { endOf } from './interval-index.ts';
import { intervalIndexesOf } from './interval-indexes.ts';

/** The entry nearest to an empty window. */
interface Nearest {
  id: number;
  /** Milliseconds in UTC. */
  start: number;
  side: 'before' | 'after';
}

/**
 * Finds the entry nearest to an empty window, the earlier of equals; null if the window is not empty or no entry
 * exists.
 */
export function nearestOutside(entries: TimelineEntries, { start, end }: TimeWindow): Nearest | null {
  const indexes = intervalIndexesOf(entries, null);
  const overlaps = indexes.some((index) => {
    const at = index.firstReaching(start);
    return at < index.positions.length && index.startAt(at) < end;
  });
  if (overlaps) return null;
  const found = indexes.flatMap((index) => {
    const next = index.firstFrom(end);
    const before = next > 0 ? [index.positions[index.latestAt(0, next)] ?? 0] : [];
    const after = next < index.positions.length ? [index.positions[next] ?? 0] : [];
    return [
      ...before.map((position) => ({ position, side: 'before' as const, far: start - endOf(entries, position) })),
      ...after.map((position) => ({ position, side: 'after' as const, far: (entries.start[position] ?? 0) - end })),
    ];
  });
  const [nearest] = found.toSorted((a, b) => a.far - b.far || a.position - b.position);
  if (!nearest) return null;
  const { position, side } = nearest;
  return { id: entries.id[position] ?? 0, start: entries.start[position] ?? 0, side };
}
