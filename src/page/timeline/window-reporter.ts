import type { TimeWindow } from './entries/entries.ts';
import type { MovedBy, OwnerEvents } from './owner-input.ts';
import { sameWindow } from './entries/windows.ts';

/** Reports each window once (deduplication): the page answers a report by requesting the same window again. */
export class WindowReporter {
  readonly #onWindow: OwnerEvents['onWindow'];
  #told = { window: { start: 0, end: 0 }, by: '' };

  constructor(onWindow: OwnerEvents['onWindow']) {
    this.#onWindow = onWindow;
  }

  tell(window: TimeWindow, by: MovedBy): void {
    if (this.#told.by === by && sameWindow(window, this.#told.window)) return;
    this.#told = { window, by };
    this.#onWindow(window, by);
  }

  /** Makes the next window count as new. */
  forget(): void {
    this.#told.by = '';
  }
}
