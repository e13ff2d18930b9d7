/**
 * Gives the focus on when what has it goes, once that is gone: to the first of these that is in the page and can take
 * it, else to the status. Where the focus is elsewhere by then, it stays there.
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
