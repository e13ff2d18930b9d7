import { painted } from './painted.ts';

// More than anything that is measured takes.
const mostMs = 30_000;

/** Resolves in the task that adds an element of a selector to the page. */
function whenAdded(selector: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`No ${selector} was added when the pointer rested.`));
    }, mostMs);
  });
}

let watching: Promise<number> | undefined;

/** Watches for an element of `shown` from the time when the pointer next enters an element of `hovered`. */
export function watchHover(hovered: string, shown: string): void {
  watching = new Promise((resolve, reject) => {
    const onOver = ({ target, timeStamp }: PointerEvent) => {
      if (!(target instanceof Element) || !target.closest(hovered)) return;
      removeEventListener('pointerover', onOver, { capture: true });
      whenAdded(shown)
        .then(painted)
        .then((now) => resolve(now - timeStamp), reject);
    };
    addEventListener('pointerover', onOver, { capture: true });
  });
}

/** Returns the milliseconds from that time until the element was painted. */
export function hoverPainted(): Promise<number> {
  return watching ?? Promise.reject(new Error('No hover is watched.'));
}
