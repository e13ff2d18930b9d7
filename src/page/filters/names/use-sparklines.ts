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
 * Computes the sparklines of the listed names, after the rest of the page has followed a change. `source` must be the
 * same object until the entries or the window change.
 */
export function useSparklines(
  rows: Rows,
  source: SparklineSource,
  listed: readonly number[],
): ReadonlyMap<number, Uint32Array> | null {
  const { entries, window } = useDeferredValue(source);
  // Not drawn in the first render, which the reader waits for.
  const names = useDeferredValue(listed, none);
  return useMemo(
    () => (window && names.length > 0 ? sparklinesOf(rows, entries, window, names) : null),
    [rows, entries, window, names],
  );
}

const none: readonly number[] = [];
