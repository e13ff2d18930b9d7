/** A decoded file with its approximate size in memory, in bytes. */
export interface LoadedPiece<T> {
  value: T;
  bytes: number;
}

interface Entry<T> {
  value: Promise<T>;
  /** Size in bytes; 0 while the file is being fetched. */
  bytes: number;
  waiting: number;
  controller: AbortController;
}

/**
 * An LRU cache of decoded files, bounded in bytes. Concurrent requests share one fetch, which is aborted when all of
 * them are.
 */
export class PieceCache<T> {
  private readonly most: number;
  private readonly load: (number: number, signal: AbortSignal) => Promise<LoadedPiece<T>>;
  // In order of last use: a Map iterates in insertion order.
  private readonly entries = new Map<number, Entry<T>>();
  private held = 0;

  constructor(most: number, load: (number: number, signal: AbortSignal) => Promise<LoadedPiece<T>>) {
    this.most = most;
    this.load = load;
  }

  /**
   * Returns the file with this number. Rejects as `load` does, or with the signal's reason; a failed file is loaded
   * again at the next request.
   */
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
