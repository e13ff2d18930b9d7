import { layCanvas, removeCanvas } from './bare-canvas.ts';
import { startFrames, stopFrames } from './frames.ts';
import { hoverPainted, watchHover } from './hovering.ts';
import { painted } from './painted.ts';
import { resultsPainted, watchResults, whenResults } from './typing.ts';
import type { ShownResults } from './typing.ts';

/** When the changes that a click caused were painted, in milliseconds from the click. */
export interface PaintedChanges {
  first: number;
  last: number;
}

/** What a benchmark may ask of a page. It is put into each page before the page's own scripts. */
interface BenchClock {
  /** Resolves with the milliseconds since the navigation, once each selector has shown something on a painted frame. */
  whenShown: (selectors: readonly string[]) => Promise<number>;
  /** Clicks on the first link or button of a selector as soon as it is painted; resolves when its answer is painted. */
  whenAnswered: (clicked: string, answer: string) => Promise<number>;
  /**
   * From the next click on, waits for the elements of a selector to change, and then for them to have been still for so
   * many milliseconds: nothing that comes late is left out of `last`.
   */
  watchClick: (selector: string, stillMs: number) => void;
  /** From the next click on, waits for any part of an element to be in view. */
  watchView: (selector: string) => void;
  /** The answer of the watch that was begun last. */
  watched: () => Promise<PaintedChanges>;
  /** From the next key on, waits for the results of a query. */
  watchResults: (wanted: ShownResults) => void;
  /** Milliseconds from that key until the results were painted. */
  resultsPainted: () => Promise<number>;
  whenResults: (wanted: ShownResults) => Promise<void>;
  /** Waits for an element of a selector to be painted after the pointer has entered an element of the other one. */
  watchHover: (hovered: string, shown: string) => void;
  /** Milliseconds from that entering until then. */
  hoverPainted: () => Promise<number>;
  startFrames: () => void;
  /** Milliseconds from each frame that had a pointer move or a turn of the wheel to the frame after it. */
  stopFrames: () => number[];
  /** Lays a canvas over an element: it draws the items there are at present, and pans them with the pointer. */
  layCanvas: (over: string, items: string) => number;
  removeCanvas: () => void;
}

declare global {
  interface Window {
    benchClock: BenchClock;
    /** The answer of a wait that began before the page did. */
    benchWaited?: Promise<number>;
  }
}

// More than anything that is measured takes: what has not come by then does not come.
const mostMs = 30_000;

function isShown(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

async function whenShown(selectors: readonly string[]): Promise<number> {
  const begun = performance.now();
  // Asked between frames: what is there now is on the next one.
  for (;;) {
    const shown = selectors.every(isShown);
    const now = await painted();
    if (shown) return now;
    if (now - begun > mostMs) throw new Error(`Not shown: ${selectors.join(', ')}`);
  }
}

async function whenAnswered(clicked: string, answer: string): Promise<number> {
  await whenShown([clicked]);
  document.querySelector<HTMLElement>(clicked)?.click();
  return whenShown([answer]);
}

let watching: Promise<PaintedChanges> | undefined;

/** Returns whether a change is in an element of a selector, or adds one: a pane may not exist before the click. */
function isIn(selector: string, { target, addedNodes }: MutationRecord): boolean {
  const changed = target instanceof Element ? target : target.parentElement;
  if (changed?.closest(selector)) return true;
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null),
  );
}

async function afterClick(selector: string, stillMs: number): Promise<PaintedChanges> {
  const begun = performance.now();
  let clicked = Number.NaN;
  let changed = false;
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => isIn(selector, change))) changed = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const onClick = (event: Event) => {
    clicked = event.timeStamp;
    changed = false;
  };
  addEventListener('click', onClick, { capture: true, once: true });
  const found: PaintedChanges = { first: Number.NaN, last: Number.NaN };
  for (;;) {
    const now = await painted();
    if (changed && !Number.isNaN(clicked)) {
      changed = false;
      found.last = now - clicked;
      if (Number.isNaN(found.first)) found.first = found.last;
    } else if (now - clicked - found.last > stillMs) break;
    if (now - begun > mostMs) throw new Error(`Nothing in ${selector} changed after a click.`);
  }
  observer.disconnect();
  return found;
}

async function inViewAfterClick(selector: string): Promise<PaintedChanges> {
  const begun = performance.now();
  let clicked = Number.NaN;
  const onClick = (event: Event) => {
    clicked = event.timeStamp;
  };
  addEventListener('click', onClick, { capture: true, once: true });
  for (;;) {
    const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    const seen = box.left < innerWidth && box.right > 0 && box.top < innerHeight && box.bottom > 0;
    const now = await painted();
    if (seen && !Number.isNaN(clicked)) return { first: now - clicked, last: now - clicked };
    if (now - begun > mostMs) throw new Error(`${selector} did not come into view after a click.`);
  }
}

function watchView(selector: string): void {
  watching = inViewAfterClick(selector);
}

function watchClick(selector: string, stillMs: number): void {
  watching = afterClick(selector, stillMs);
}

function watched(): Promise<PaintedChanges> {
  return watching ?? Promise.reject(new Error('Nothing is watched.'));
}

window.benchClock = {
  whenShown,
  whenAnswered,
  watchClick,
  watchView,
  watched,
  watchResults,
  resultsPainted,
  whenResults,
  watchHover,
  hoverPainted,
  startFrames,
  stopFrames,
  layCanvas,
  removeCanvas,
};
