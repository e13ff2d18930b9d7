import type { TimeWindow } from './entries/entries.ts';
import type { OwnerEvents } from './owner-input.ts';
import { sameWindow } from './entries/windows.ts';

/** Tells of a window once: the answer is often the same wish again, which must not be told of once more. */
export class WindowReporter {
  readonly #onWindow: OwnerEvents['onWindow'];
  #told = { window: { start: 0, end: 0 }, by: '' };

  constructor(onWindow: OwnerEvents['onWindow']) {
    this.#onWindow = onWindow;
  }

  tell(window: TimeWindow, by: 'user' | 'fit'): void {
    if (this.#told.by === by && sameWindow(window, this.#told.window)) return;
    this.#told = { window, by };
    this.#onWindow(window, by);
  }

  /** Has the next window told of in any case. */
  forget(): void {
    this.#told.by = '';
  }
}
