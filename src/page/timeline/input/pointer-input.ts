import { listenToClicksAndWheel } from './clicks-and-wheel.ts';
import { listenToDragAndPinch } from './drag-and-pinch.ts';
import { highlightSameEntry } from './highlight-same-entry.ts';
import { listenToHover } from './hover.ts';
import { itemsOf } from './item-at.ts';
import { wheelHint } from './wheel-hint.ts';
import type { Next } from '../entries/windows.ts';
import { panned, zoomed } from '../entries/windows.ts';

/** The effects of pointer input. */
interface Listener {
  onPress: () => void;
  onRelease: () => void;
  /** Opens an item; `entering` if it was double-clicked or activated by Enter. */
  onOpen: (key: string, entering: boolean) => void;
  /** Derives the next window from a turn of the wheel. */
  onStep: (next: Next) => void;
  /** Derives the next window from a drag or pinch, which `onRest` ends. */
  onFollow: (next: Next) => void;
  onRest: () => void;
  /** Returns the other elements that show the same entry. */
  elementsOfSameEntry: (key: string) => HTMLElement[];
  /** Finds the mark at a place on the page, in pixels: an element with its key. */
  markAt: (x: number, y: number) => HTMLElement | null;
  /** The pointer has rested on a card or mark, or the card has got the focus; null when it has left. */
  onHover: (key: string | null, element: HTMLElement | null) => void;
  /** Width of the drawing, in pixels. */
  width: () => number;
  /** Converts a horizontal position on the page, in pixels, to a share of the view, from 0 to 1. */
  shareAt: (x: number) => number;
}

/** Listens to all pointer input on the host until the signal aborts. */
export function listenToPointer(host: HTMLElement, listener: Listener, signal: AbortSignal): void {
  const { onPress, onRelease, onOpen, onStep, onFollow, onRest, elementsOfSameEntry, onHover, markAt, width, shareAt } =
    listener;
  const panning =
    (pixels: number): Next =>
    (window) =>
      panned(window, pixels / width());
  const scaling =
    (factor: number, x: number): Next =>
    (window) =>
      zoomed(window, factor, shareAt(x));
  const itemAt = itemsOf(markAt);
  const gestures = {
    itemAt,
    onPress,
    onRelease,
    onOpen: (key: string) => onOpen(key, false),
    onEnter: (key: string) => onOpen(key, true),
    onSideways: (pixels: number) => onStep(panning(pixels)),
    onScale: (factor: number, x: number) => onStep(scaling(factor, x)),
    onPlainWheel: wheelHint(host),
  };
  const moves = {
    onDrag: (pixels: number) => onFollow(panning(-pixels)),
    onSpread: (factor: number, x: number) => onFollow(scaling(1 / factor, x)),
    onEnd: onRest,
  };
  listenToClicksAndWheel(host, gestures, signal);
  listenToDragAndPinch(host, moves, signal);
  listenToHover(host, itemAt, onHover, signal);
  highlightSameEntry(host, elementsOfSameEntry, signal);
}
