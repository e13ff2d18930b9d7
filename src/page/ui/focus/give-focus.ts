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
