import { useDeferredValue, useMemo } from 'react';
import type { Rows } from '../../../contract/collection.ts';
import { sparklinesOf } from './sparklines.ts';
import type { SparklineEntries } from './sparklines.ts';

/** The passing entries of the timeline, and the visible window; null if nothing is dated. */
export interface SparklineSource {
  entries: SparklineEntries;
  window: { start: number; end: number } | null;
}

/**
 * Computes the sparklines of the listed names; null in the first render, which the reader waits for. A change of the
 * entries or the window is drawn in the same frame as the rest of the page, since a render of the rows takes longer
 * than the sparklines. `source` must be the same object until the entries or the window change.
 */
export function useSparklines(
  rows: Rows,
  { entries, window }: SparklineSource,
  listed: readonly number[],
): ReadonlyMap<number, Uint32Array> | null {
  const isRendered = useDeferredValue(true, false);
  return useMemo(
    () => (isRendered && window && listed.length > 0 ? sparklinesOf(rows, entries, window, listed) : null),
    [isRendered, rows, entries, window, listed],
  );
}
