/** Window movements by one pointer or two. Positions are pixels of the page. */
export interface DragAndPinch {
  /** A drag moved by this many pixels to the right since the last call. */
  onDrag: (pixels: number) => void;
  /** A pinch changed the distance of two pointers by this factor since the last call, about a horizontal position. */
  onSpread: (factor: number, x: number) => void;
  /** The pointers of a drag or pinch were released. */
  onEnd: () => void;
}

interface Place {
  x: number;
  y: number;
}

const threshold = 5;

const distance = (a: Place, b: Place) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** Tracks the pointers that are pressed on an element, also outside it, until the signal aborts. */
export function listenToDragAndPinch(element: HTMLElement, moves: DragAndPinch, signal: AbortSignal): void {
  const down = new Map<number, Place>();
  let moved = false;
  /** True if a pinch took place: the pointer that remains after it must not drag, or the window would jump. */
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
      // Capturing the pointer saves the browser a hit test in each frame.
      if (!moved) element.setPointerCapture(event.pointerId);
      moved = true;
      moves.onDrag(now.x - before.x);
    } else if (down.size === 2) {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1] ?? now;
      moved = true;
      moves.onSpread(distance(now, other) / distance(before, other), (now.x + other.x) / 2);
    }
    down.set(event.pointerId, now);
    // vis-timeline's own listeners would only cost time in each frame.
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
