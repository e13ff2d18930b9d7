import type { Times } from '../../../contract/collection.ts';

/**
 * A subset of the list: the passing articles or, on the clock of events, events in view or outside the window; the
 * undated articles; on the clock of events, the dated articles without an event; or the articles that are filtered out.
 */
export type Subset = 'in-view' | 'outside' | 'undated' | 'eventless' | 'out';

/** The words for each subset, after a count. */
export const subsetTexts: Readonly<Record<Subset, string>> = {
  'in-view': 'in this period',
  outside: 'outside this period',
  undated: 'undated',
  eventless: 'with no dated event found',
  out: 'hidden by filters',
};

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
