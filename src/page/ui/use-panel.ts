import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

const gap = 4;

/** Places a panel under what it belongs to, or over it where there is more room; never on it, nor out of the page. */
function place(panel: HTMLElement, anchor: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [anchor.top - 2 * gap, clientHeight - anchor.bottom - 2 * gap];
  const under = below >= Math.min(panel.offsetHeight, 240) || below >= above;
  panel.style.maxHeight = `${Math.min(320, Math.max(under ? below : above, 0))}px`;
  panel.style.left = `${Math.max(gap, Math.min(anchor.left, clientWidth - panel.offsetWidth - gap))}px`;
  panel.style.top = `${under ? anchor.bottom + gap : anchor.top - gap - panel.offsetHeight}px`;
}

/** Arrow keys go through the buttons and round; says whether the key was one of them. */
function moveFocus(panel: HTMLElement, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return false;
  const buttons = [...panel.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  return true;
}

/** A panel beside an anchor: takes the focus, and closes on Escape, on a press elsewhere and when the page moves. */
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
      // Handled: the page's own keys must not act on it too.
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
