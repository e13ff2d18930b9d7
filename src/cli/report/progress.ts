const barWidth = 30;
const redrawMs = 100;

/** Standard error, or what stands in for it. */
export interface ProgressStream {
  isTTY: boolean;
  write: (text: string) => unknown;
}

/** Tells on standard error how far a long run is. Drawn only on a terminal; elsewhere it is silent. */
export class Progress {
  private readonly total: number;
  private readonly stream: ProgressStream;
  private lastDrawn = 0;

  /** `total` in bytes; 0 where it is not known. */
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

  /** Takes the bar away. */
  end(): void {
    if (this.stream.isTTY && this.lastDrawn > 0) this.stream.write('\r\u001B[K');
  }
}
