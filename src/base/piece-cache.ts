/** A file, read, and about how much memory it takes. */
export interface LoadedPiece<T> {
  value: T;
  bytes: number;
}

interface Entry<T> {
  value: Promise<T>;
  /** 0 as long as it is on its way. */
  bytes: number;
  waiting: number;
  controller: AbortController;
}

/**
 * Files that are held after they were read, the last used ones, up to some number of bytes. Whoever asks for one that is
 * on its way waits for the same fetch, which is given up when nobody is waiting any more.
 */
export class PieceCache<T> {
  private readonly most: number;
  private readonly load: (number: number, signal: AbortSignal) => Promise<LoadedPiece<T>>;
  // In the order of their last use.
  private readonly entries = new Map<number, Entry<T>>();
  private held = 0;

  constructor(most: number, load: (number: number, signal: AbortSignal) => Promise<LoadedPiece<T>>) {
    this.most = most;
    this.load = load;
  }

  /** The file of a number. Rejects as `load` does, or with the signal's reason; what failed is loaded anew the next time. */
  async get(number: number, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    const entry = this.entries.get(number) ?? this.start(number);
    this.entries.delete(number);
    this.entries.set(number, entry);
    if (entry.bytes > 0) return entry.value;
    entry.waiting++;
    const leave = (): void => {
      entry.waiting--;
      if (entry.waiting > 0) return;
      this.forget(number, entry);
      entry.controller.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await entry.value;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  private start(number: number): Entry<T> {
    const controller = new AbortController();
    const loaded = this.load(number, controller.signal);
    const entry = { value: loaded.then(({ value }) => value), bytes: 0, waiting: 0, controller };
    loaded.then(
      ({ bytes }) => this.hold(number, entry, bytes),
      () => this.forget(number, entry),
    );
    return entry;
  }

  private hold(number: number, entry: Entry<T>, bytes: number): void {
    if (this.entries.get(number) !== entry) return;
    entry.bytes = Math.max(1, bytes);
    this.held += entry.bytes;
    for (const [oldest, { bytes: freed }] of this.entries) {
      if (this.held <= this.most) return;
      if (freed === 0) continue;
      this.entries.delete(oldest);
      this.held -= freed;
    }
  }

  private forget(number: number, entry: Entry<T>): void {
    if (this.entries.get(number) === entry && entry.bytes === 0) this.entries.delete(number);
  }
}
