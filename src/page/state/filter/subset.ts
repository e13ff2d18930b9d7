import type { Times } from '../../../contract/collection.ts';

/**
 * A subset of the list: the passing articles or, on the clock of events, events in view or outside the window; the
 * articles without a time on the clock; or the articles that are filtered out.
 */
export type Subset = 'in-view' | 'outside' | 'undated' | 'out';

/**
 * Returns the entries in view or outside, in their order: as many as `countWindow` counts. `entries` are numbers into
 * `times`; the undated are in neither subset. The window is in milliseconds in UTC, `end` exclusive; null is all of
 * time.
 */
export function entriesOfSubset(
  subset: 'in-view' | 'outside',
  { start, end }: Times,
  entries: Uint32Array,
  window: { start: number; end: number } | null,
): Uint32Array {
  return entries.filter((entry) => {
    const [from, to] = [start[entry] ?? NaN, end[entry] ?? NaN];
    if (Number.isNaN(from)) return false;
    const inView = !window || (from < window.end && (to > window.start || from >= window.start));
    return inView === (subset === 'in-view');
  });
}
