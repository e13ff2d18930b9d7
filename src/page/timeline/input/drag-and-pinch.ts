/** What pointers do to the window of time. Places are pixels of the page. */
export interface DragAndPinch {
  /** One pointer went so far to the right since the last call; from when on it is a drag. */
  onDrag: (pixels: number) => void;
  /** Two pointers are now so many times as far apart as at the last call, about a place. */
  onSpread: (factor: number, x: number) => void;
  /** The pointers that did any of this are gone. */
  onEnd: () => void;
}

interface Place {
  x: number;
  y: number;
}

const threshold = 5;

const distance = (a: Place, b: Place) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** Watches pointers from when they are put down on an element, wherever they go, until the signal. */
export function listenToDragAndPinch(element: HTMLElement, moves: DragAndPinch, signal: AbortSignal): void {
  const down = new Map<number, Place>();
  let moved = false;
  /** After two pointers the one that is left would make a jump. */
  let spread = false;
  let watching: AbortController | undefined;

  const onMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      onUp(event);
      return;
    }
    const now = { x: event.clientX, y: event.clientY };
    if (down.size === 1 && !spread) {
      if (!moved && Math.abs(now.x - before.x) < threshold) return;
      // From here on the browser need not look for what lies below the pointer.
      if (!moved) element.setPointerCapture(event.pointerId);
      moved = true;
      moves.onDrag(now.x - before.x);
    } else if (down.size === 2) {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1] ?? now;
      moved = true;
      moves.onSpread(distance(now, other) / distance(before, other), (now.x + other.x) / 2);
    }
    down.set(event.pointerId, now);
    // Whoever else listens, as the widget does, has nothing to do with it, and each frame is short.
    if (moved) event.stopPropagation();
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    down.delete(pointerId);
    if (down.size > 0) return;
    watching?.abort();
    if (moved) moves.onEnd();
    moved = spread = false;
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      down.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (down.size > 1) {
        spread = true;
        return;
      }
      watching = new AbortController();
      const options = { signal: AbortSignal.any([signal, watching.signal]) };
      window.addEventListener('pointermove', onMove, { ...options, capture: true });
      window.addEventListener('pointerup', onUp, options);
      window.addEventListener('pointercancel', onUp, options);
    },
    { signal },
  );
}
