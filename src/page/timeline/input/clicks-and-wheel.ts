import type { ItemAt } from './item-at.ts';

/** Pointer input that vis-timeline does not report, or reports wrongly. */
export interface ClicksAndWheel {
  itemAt: ItemAt;
  onPress: () => void;
  onRelease: () => void;
  /** An item was clicked, or activated by Space, without a drag. */
  onOpen: (key: string) => void;
  /** An item was double-clicked, or activated by Enter. */
  onEnter: (key: string) => void;
  /** The wheel turned sideways by this many pixels. */
  onSideways: (pixels: number) => void;
  /**
   * The wheel turned with Ctrl, or two fingers pinched on a touchpad: scales the window about a horizontal position on
   * the page.
   */
  onScale: (factor: number, x: number) => void;
  /** The wheel turned with neither Ctrl nor Shift, which scrolls the page. */
  onPlainWheel: () => void;
}

const clickTolerance = 5;
const linePixels = 40;

/**
 * Focuses the clicked card, or else the timeline, so that its keys work. vis-timeline prevents the browser from doing
 * so.
 */
function takeFocus(host: HTMLElement, item: HTMLElement | null, target: EventTarget | null): void {
  if (!item && target instanceof Element && target.closest('button')) return;
  const taker = item instanceof HTMLButtonElement ? item : host.closest<HTMLElement>('[tabindex="0"]');
  taker?.focus({ preventScroll: true });
}

/** Pixels of wheel movement, a fifth of a notch, that scale the window by `wheelFactor`. */
const wheelPixels = 20;
const wheelFactor = 1.035;

function pixelsOf(delta: number, { deltaMode }: WheelEvent): number {
  return deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * linePixels;
}

/** The movement sideways: with Shift, some browsers turn it, and others report that of an upright wheel. */
function sidewaysPixels(event: WheelEvent): number {
  const { ctrlKey, shiftKey, deltaX, deltaY } = event;
  if (ctrlKey) return 0;
  if (shiftKey) return pixelsOf(deltaX || deltaY, event);
  return Math.abs(deltaX) > Math.abs(deltaY) ? pixelsOf(deltaX, event) : 0;
}

/** Listens on the host until the signal aborts. The page keeps its own scrolling. */
export function listenToClicksAndWheel(host: HTMLElement, gestures: ClicksAndWheel, signal: AbortSignal): void {
  let pressed: { x: number; y: number } | null = null;
  host.addEventListener(
    'pointerdown',
    (event) => {
      pressed = { x: event.clientX, y: event.clientY };
      gestures.onPress();
    },
    { signal, capture: true },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, () => gestures.onRelease(), { signal });
  host.addEventListener(
    'click',
    (event) => {
      // A click by key has no press before it, and the click at the end of a drag does not count.
      const byKey = event.detail === 0;
      const far = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > clickTolerance;
      const item = gestures.itemAt(event);
      const key = item?.dataset['key'];
      if (!byKey) takeFocus(host, item, event.target);
      // The second click belongs to the double click.
      if (key && event.detail < 2 && (byKey || !far)) gestures.onOpen(key);
    },
    { signal },
  );
  const enter = (event: Event) => {
    const key = gestures.itemAt(event)?.dataset['key'];
    if (!key) return;
    event.preventDefault();
    gestures.onEnter(key);
  };
  host.addEventListener('dblclick', enter, { signal });
  host.addEventListener('keydown', (event) => event.key === 'Enter' && !event.repeat && enter(event), { signal });
  host.addEventListener(
    'wheel',
    (event) => {
      const pixels = sidewaysPixels(event);
      if (pixels === 0 && !event.ctrlKey) {
        gestures.onPlainWheel();
        return;
      }
      event.preventDefault();
      if (pixels !== 0) gestures.onSideways(pixels);
      else gestures.onScale(wheelFactor ** (pixelsOf(event.deltaY, event) / wheelPixels), event.clientX);
    },
    { signal, passive: false },
  );
}
