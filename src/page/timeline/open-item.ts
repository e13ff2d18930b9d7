import { openingWindow } from './entries/closer-windows.ts';
import type { TimelineItem } from './layout/timeline-item.ts';
import type { TimelineEntries, TimeWindow } from './entries/entries.ts';
import type { OwnerEvents } from './owner-input.ts';

interface Opening {
  entries: TimelineEntries;
  /** The window in view. */
  window: TimeWindow;
  /** The key and the element of the item as it is drawn. */
  key: string;
  element: Element;
  /** Whether a group is to be zoomed to, where that parts it. */
  zooming: boolean;
  zoomTo: (window: TimeWindow) => void;
}

/** Opens an entry; of a group, shows the list, or zooms in where that is asked for and parts it. */
export function openItem(item: TimelineItem, opening: Opening, events: OwnerEvents): void {
  const { entries, window, key, element, zooming, zoomTo } = opening;
  if (item.count === 1) {
    events.onSelect(entries.id[item.first] ?? 0);
    return;
  }
  const closer = openingWindow(entries, item, window);
  const zoom = closer && (() => zoomTo(closer));
  if (zoom && zooming) zoom();
  else events.onPeek({ members: item.members, key, anchor: element.getBoundingClientRect(), zoom });
}
