import { placePair } from './ascending.ts';
import { readShortFirst, writeShortFirst } from './one-of.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** A number told together with others is one of fewer than this. */
const most = 2 ** 31;

/**
 * Writes values, each one of a known number of values, several as one number in a mixed radix (D. E. Knuth, "The Art of
 * Computer Programming 2", 4.1): a value alone would lose a part of a bit. What was added last waits for `flush`.
 */
export class MixedWriter {
  private readonly writer: BitWriter;
  private value = 0;
  private size = 1;

  constructor(writer: BitWriter) {
    this.writer = writer;
  }

  /** Adds one of the values from 0 to `size - 1`. */
  add(value: number, size: number): void {
    if (this.size * size >= most) this.flush();
    this.value = this.value * size + value;
    this.size *= size;
  }

  flush(): void {
    writeShortFirst(this.writer, this.value, this.size);
    this.value = 0;
    this.size = 1;
  }
}

/** Reads what a {@link MixedWriter} wrote, if it is told the same sizes, from 1 on, and flushed where that was. */
export class MixedReader {
  private readonly reader: BitReader;
  private readonly into: Uint32Array;
  // By what waits: its place, its lowest number, how many it may be, and how far apart a pair is.
  private readonly waiting: number[] = [];
  private length = 0;
  private size = 1;

  constructor(reader: BitReader, into: Uint32Array) {
    this.reader = reader;
    this.into = into;
  }

  /**
   * Fills `into[place]` with one of `size` values from `low` on, at the latest when it is flushed, and if it is one of two
   * numbers that are so far apart on their circle, the next place too.
   */
  add(place: number, low: number, size: number, apart = 0): void {
    if (this.size * size >= most) this.flush();
    this.waiting[this.length++] = place;
    this.waiting[this.length++] = low;
    this.waiting[this.length++] = size;
    this.waiting[this.length++] = apart;
    this.size *= size;
  }

  flush(): void {
    let value = readShortFirst(this.reader, this.size);
    const { waiting, into } = this;
    for (let at = this.length - 4; at >= 0; at -= 4) {
      const place = waiting[at] ?? 0;
      const low = waiting[at + 1] ?? 0;
      const size = waiting[at + 2] ?? 1;
      const apart = waiting[at + 3] ?? 0;
      const rest = Math.floor(value / size);
      if (apart === 0) into[place] = low + value - rest * size;
      else placePair(into, place, low, size, value - rest * size, apart);
      value = rest;
    }
    this.length = 0;
    this.size = 1;
  }
}
