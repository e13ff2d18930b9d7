import { useSyncExternalStore } from 'react';

let hovered: number | null = null;
const listeners = new Set<() => void>();

/** Sets the entry on which the pointer rests, on the timeline or in the list; null for none. */
export function hoverEntry(entry: number | null): void {
  if (entry === hovered) return;
  hovered = entry;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The entry on which the pointer rests: its card, list row and place in the strip are lit. A store of its own, so that
 * moving the pointer renders these parts alone.
 */
export function useHoveredEntry(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => hovered,
    () => null,
  );
}
