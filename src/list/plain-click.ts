import type { MouseEvent } from 'react';

/** Whether a click asks for this page; one for a new tab or window is left to the browser. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
