import { openingWindow } from './entries/closer-windows.ts';
import { firstOf, lastOf } from './entries/entry-ranges.ts';
import type { EntryRanges } from './entries/entry-ranges.ts';
import type { Members } from './layout/cards/card.ts';
import type { TimelineEntries, TimeWindow } from './entries/entries.ts';
import type { OwnerEvents } from './owner-input.ts';

interface Opening {
  entries: TimelineEntries;
  /** The visible window. */
  window: TimeWindow;
  /** True if a group is zoomed to where zooming separates its members. */
  zooming: boolean;
  zoomTo: (window: TimeWindow) => void;
}

/** The interval in which the members of a group start. */
function startsOf({ start }: TimelineEntries, members: EntryRanges): TimeWindow {
  return { start: start[firstOf(members)] ?? 0, end: (start[lastOf(members)] ?? 0) + 1 };
}

/**
 * Opens an entry or a group: its members are listed beside the timeline or, if asked for and possible, the window zooms
 * in until they separate.
 */
export function openItem({ members, count, first }: Members, opening: Opening, events: OwnerEvents): void {
  const { entries, window, zooming, zoomTo } = opening;
  if (count === 1) {
    events.onSelect(entries.id[first] ?? 0);
    return;
  }
  const closer = openingWindow(entries, members, window);
  if (closer && zooming) zoomTo(closer);
  else events.onGroup(startsOf(entries, members));
}
