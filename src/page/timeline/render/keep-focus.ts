export function elementWith(key: string, host: Element): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

/**
 * Runs a change of the DOM. If it removes the focused element, the focus moves to the new element of the same item,
 * otherwise to the region.
 */
export function keepFocus(host: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
  const inside = host.contains(activeElement);
  change();
  if (!inside || host.contains(document.activeElement)) return;
  const heir = (key && elementWith(key, host)) || host.closest<HTMLElement>('[tabindex="0"]');
  heir?.focus({ preventScroll: true });
}
