import type { ReadContext } from '../source/file-format.ts';
import { inflationLimit } from '../source/limits.ts';
import { UnreadableError } from '../source/unreadable-error.ts';

/** Collects the chunks of one file as they are inflated. */
export class Inflation {
  private readonly chunks: Uint8Array[] = [];
  private length = 0;
  private readonly budget: ReadContext['budget'];

  constructor(budget: ReadContext['budget']) {
    this.budget = budget;
  }

  /** Subtracts a number of bytes. Throws UnreadableError if all that the file contains is larger than the limit. */
  reserve(bytes: number): void {
    this.budget.bytes -= bytes;
    if (this.budget.bytes < 0)
      throw new UnreadableError(`inflates to more than ${inflationLimit / 2 ** 20} MiB, the limit of one file`);
  }

  /** Adds a chunk. Throws UnreadableError if all that the archive contains becomes larger than the limit. */
  add(chunk: Uint8Array): void {
    this.reserve(chunk.length);
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  /** Joins the chunks. */
  bytes(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
