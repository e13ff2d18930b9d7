import type { KeyboardEvent } from 'react';

const neighbours = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;

function placeOf(row: Element | null | undefined): number {
  return Number(row?.getAttribute('aria-posinset'));
}

/** Moves the focus from row to row of a list by the arrow keys, which would only scroll it otherwise. */
export function focusNeighbour(event: KeyboardEvent<HTMLUListElement>): void {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  const row = target instanceof Element ? target.closest('li') : null;
  const next = row?.[neighbours[key]];
  const control = next?.querySelector<HTMLElement>('a, button');
  // A virtual list keeps the focused row far from those in view, which are not its neighbours.
  if (!control || Math.abs(placeOf(row) - placeOf(next)) !== 1) return;
  event.preventDefault();
  control.focus();
}
