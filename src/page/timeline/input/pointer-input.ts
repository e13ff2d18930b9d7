import { listenToClicksAndWheel } from './clicks-and-wheel.ts';
import { listenToDragAndPinch } from './drag-and-pinch.ts';
import { highlightSameEntry } from './highlight-same-entry.ts';
import type { Next } from '../entries/windows.ts';
import { panned, zoomed } from '../entries/windows.ts';

/** What the pointer makes of the timeline. */
interface Listener {
  onPress: () => void;
  onRelease: () => void;
  /** An item is to be opened; `entering` where it was asked for by a double click or Enter. */
  onOpen: (key: string, element: Element, entering: boolean) => void;
  /** The wheel asks for another window. */
  onStep: (next: Next) => void;
  /** Fingers or a mouse hold the window; `onRest` ends that. */
  onFollow: (next: Next) => void;
  onRest: () => void;
  /** The elements that stand for the same entry. */
  elementsOfSameEntry: (key: string) => HTMLElement[];
  /** Pixels that the window is drawn over. */
  width: () => number;
  /** Where a place of the page, in pixels, is in the view: 0 at its left edge, 1 at its right. */
  shareAt: (x: number) => number;
}

/** Listens to all that is done on the host with a pointer, until the signal. */
export function listenToPointer(host: HTMLElement, listener: Listener, signal: AbortSignal): void {
  const { onPress, onRelease, onOpen, onStep, onFollow, onRest, elementsOfSameEntry, width, shareAt } = listener;
  const panning =
    (pixels: number): Next =>
    (window) =>
      panned(window, pixels / width());
  const scaling =
    (factor: number, x: number): Next =>
    (window) =>
      zoomed(window, factor, shareAt(x));
  const gestures = {
    onPress,
    onRelease,
    onOpen: (key: string, element: Element) => onOpen(key, element, false),
    onEnter: (key: string, element: Element) => onOpen(key, element, true),
    onSideways: (pixels: number) => onStep(panning(pixels)),
    onScale: (factor: number, x: number) => onStep(scaling(factor, x)),
  };
  const moves = {
    onDrag: (pixels: number) => onFollow(panning(-pixels)),
    onSpread: (factor: number, x: number) => onFollow(scaling(1 / factor, x)),
    onEnd: onRest,
  };
  listenToClicksAndWheel(host, gestures, signal);
  listenToDragAndPinch(host, moves, signal);
  highlightSameEntry(host, elementsOfSameEntry, signal);
}
