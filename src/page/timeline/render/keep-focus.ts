export function elementWith(key: string, host: Element): HTMLElement | null {
  return host.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

/** Makes a change. Where the focus goes with its element, the new one for the same item has it, else the region. */
export function keepFocus(host: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
  const inside = host.contains(activeElement);
  change();
  if (!inside || host.contains(document.activeElement)) return;
  const heir = (key && elementWith(key, host)) || host.closest<HTMLElement>('[tabindex="0"]');
  heir?.focus({ preventScroll: true });
}
