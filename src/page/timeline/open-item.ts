import { openingWindow } from './entries/closer-windows.ts';
import type { Card } from './layout/card.ts';
import type { TimelineEntries, TimeWindow } from './entries/entries.ts';
import type { OwnerEvents } from './owner-input.ts';

interface Opening {
  entries: TimelineEntries;
  /** The visible window. */
  window: TimeWindow;
  /** The key and the element of the drawn card. */
  key: string;
  element: Element;
  /** Whether to zoom to a group, if zooming separates its members. */
  zooming: boolean;
  zoomTo: (window: TimeWindow) => void;
}

/**
 * Opens an entry. For a group, it shows the list of members or, if asked for and possible, zooms in until they
 * separate.
 */
export function openItem(card: Card, opening: Opening, events: OwnerEvents): void {
  const { entries, window, key, element, zooming, zoomTo } = opening;
  if (card.count === 1) {
    events.onSelect(entries.id[card.first] ?? 0);
    return;
  }
  const closer = openingWindow(entries, card.members, window);
  const zoom = closer && (() => zoomTo(closer));
  if (zoom && zooming) zoom();
  else events.onPeek({ members: card.members, key, anchor: element.getBoundingClientRect(), zoom });
}
