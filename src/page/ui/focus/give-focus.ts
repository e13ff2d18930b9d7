/**
 * Moves the focus after its element was removed: to the first of these elements that exists and is focusable, otherwise
 * to the status line. A focus that is elsewhere by then stays.
 */
export function giveFocus(...heirs: readonly (() => Element | null | undefined)[]): void {
  queueMicrotask(() => {
    for (const heir of [...heirs, () => document.querySelector('.status')]) {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const element = heir();
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    }
  });
}

/**
 * Finds an element that had the focus: an item of the timeline by its key, since it gets a new element when it is no
 * longer the open one.
 */
export function originOf(element: Element | null): () => Element | null {
  return () => {
    const key = element instanceof HTMLElement ? element.dataset['key'] : undefined;
    if (element?.isConnected || key === undefined) return element;
    return document.querySelector(`.timeline [data-key="${CSS.escape(key)}"]`);
  };
}
