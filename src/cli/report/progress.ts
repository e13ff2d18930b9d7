const barWidth = 30;
const redrawMs = 100;

/** Standard error, or a test double. */
export interface ProgressStream {
  isTTY: boolean;
  write: (text: string) => unknown;
}

/** A progress bar of a long run on standard error. It is drawn only on a terminal. */
export class Progress {
  private readonly total: number;
  private readonly stream: ProgressStream;
  private lastDrawn = 0;

  /** `total` in bytes; 0 if it is unknown. */
  constructor(total: number, stream: ProgressStream = process.stderr) {
    this.total = total;
    this.stream = stream;
  }

  update(bytes: number, articles: number): void {
    if (!this.stream.isTTY || Date.now() - this.lastDrawn < redrawMs) return;
    this.lastDrawn = Date.now();
    const part = this.total > 0 ? Math.min(1, bytes / this.total) : 0;
    const bar = '#'.repeat(Math.round(part * barWidth)).padEnd(barWidth, '.');
    this.stream.write(`\r[${bar}] ${articles} articles`);
  }

  /** Clears the bar. */
  end(): void {
    if (this.stream.isTTY && this.lastDrawn > 0) this.stream.write('\r\u001B[K');
  }
}
