import { FormatError } from '../../contract/decode.ts';

/**
 * Writes whole numbers below 2^32 as varints (unsigned LEB128): seven bits a byte, the lowest first; the highest bit of
 * a byte is set if another follows. Small numbers, as most differences are, take one byte.
 */
export class VarintWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  write(value: number): void {
    this.column([value]);
  }

  column(values: ArrayLike<number>): void {
    this.reserve(5 * values.length);
    for (let at = 0; at < values.length; at++) {
      let rest = values[at] ?? 0;
      for (; rest > 127; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128;
      this.bytes[this.length++] = rest;
    }
  }

  /** Writes bytes as they are. */
  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Number of bytes written so far. */
  get size(): number {
    return this.length;
  }

  /** Everything written so far. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const longer = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    longer.set(this.bytes);
    this.bytes = longer;
  }
}

/**
 * Reads the decompressed contents of a file. Every method takes the name of the field that it reads and throws a
 * {@link FormatError} that has it, at the end of the contents and for a number of 2^32 or more.
 */
export class VarintReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly file: string;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.file = file;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  read(field: string): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      const byte = this.bytes[this.at++] ?? this.refuse(field, 'a number', 'the end of the file');
      value += (byte & 127) * scale;
      if (byte < 128 && value < 2 ** 32) return value;
    }
    return this.refuse(field, 'a number below 2^32', 'a greater one');
  }

  /** Reads so many numbers. Each takes a byte at least, so that a wrong count takes no memory. */
  column(field: string, count: number): Uint32Array {
    this.require(field, count);
    const values = new Uint32Array(count);
    for (let at = 0; at < count; at++) values[at] = this.read(field);
    return values;
  }

  /** Takes so many bytes as they are. */
  take(field: string, count: number): Uint8Array {
    this.require(field, count);
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** Checks that nothing is left. */
  end(field: string): void {
    const left = this.bytes.length - this.at;
    if (left > 0) this.refuse(field, 'the end of the file', `${left} more bytes`);
  }

  refuse(field: string, expected: string, found: string): never {
    throw new FormatError(this.file, field, expected, found);
  }

  private require(field: string, count: number): void {
    const left = this.bytes.length - this.at;
    if (count > left) this.refuse(field, `at most ${left} entries, a byte or more each`, String(count));
  }
}
