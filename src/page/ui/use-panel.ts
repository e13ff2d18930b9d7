import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const gap = 4;

/** Places a panel below its anchor, or above if there is more room, within the page and without covering the anchor. */
function place(panel: HTMLElement, anchor: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [anchor.top - 2 * gap, clientHeight - anchor.bottom - 2 * gap];
  const under = below >= Math.min(panel.offsetHeight, 240) || below >= above;
  panel.style.maxHeight = `${Math.min(320, Math.max(under ? below : above, 0))}px`;
  panel.style.left = `${Math.max(gap, Math.min(anchor.left, clientWidth - panel.offsetWidth - gap))}px`;
  panel.style.top = `${under ? anchor.bottom + gap : anchor.top - gap - panel.offsetHeight}px`;
}

/** Moves the focus through the buttons by arrow key, in a circle. Returns whether the key was an arrow key. */
function moveFocus(panel: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const buttons = [...panel.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  return true;
}

/** A panel beside an anchor. It takes the focus, and closes on Escape, on a press outside and when the page scrolls. */
export function usePanel(anchor: DOMRect, onClose: () => void): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, anchor);
  }, [anchor]);
  useEffect(() => {
    const panel = ref.current;
    if (!panel) return undefined;
    panel.querySelector('button')?.focus({ preventScroll: true });
    const outside = ({ target }: Event) => target instanceof Node && !panel.contains(target);
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const onPress = (event: Event) => outside(event) && onClose();
    const onMove = ({ target }: Event) => target instanceof Node && target.contains(panel) && onClose();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      else if (!moveFocus(panel, event.key)) return;
      // The page's own keys must not act on a key that the panel has handled.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('pointerdown', onPress, options);
    window.addEventListener('scroll', onMove, options);
    panel.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [onClose]);
  return ref;
}
