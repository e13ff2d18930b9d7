/** Writes numbers as bits, the highest first. */
export class BitWriter {
  private bytes = new Uint8Array(256);
  private length = 0;
  /** The last bits written, fewer than eight, that fill no byte yet. */
  private rest = 0;
  private restLength = 0;

  /** Writes the lowest `count` bits of a value, 0 to 31 of them. */
  bits(value: number, count: number): void {
    if (count > 16) {
      this.bits(value >>> 16, count - 16);
      this.bits(value & 0xff_ff, 16);
      return;
    }
    this.rest = (this.rest << count) | (value & ((1 << count) - 1));
    this.restLength += count;
    while (this.restLength >= 8) {
      this.restLength -= 8;
      this.push(this.rest >>> this.restLength);
    }
    this.rest &= 0xff;
  }

  /** Writes a whole number from 0 to 2^31 - 1: seven bits a byte, the lowest first, the eighth says that more follow. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bits((rest & 127) | 128, 8);
    this.bits(rest, 8);
  }

  append(bytes: Uint8Array): void {
    for (const byte of bytes) this.bits(byte, 8);
  }

  /** What was written, filled up with zeros to whole bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    const whole = this.bytes.slice(0, this.length + (this.restLength > 0 ? 1 : 0));
    if (this.restLength > 0) whole[this.length] = this.rest << (8 - this.restLength);
    return whole;
  }

  private push(byte: number): void {
    if (this.length + 1 >= this.bytes.length) {
      const longer = new Uint8Array(this.bytes.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length++] = byte;
  }
}

/** Reads what a {@link BitWriter} wrote. Beyond the end there are zeros: who reads must look where `at` has come to. */
export class BitReader {
  /** The next bit to read. */
  at: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** The next bits, 1 to 25 of them, which stay to be read. */
  peek(count: number): number {
    const byte = this.at >>> 3;
    const four = byte + 4 <= this.bytes.length ? this.view.getInt32(byte) : this.lastBytes(byte);
    return (four << (this.at & 7)) >>> (32 - count);
  }

  bits(count: number): number {
    if (count > 24) return this.bits(count - 24) * 2 ** 24 + this.bits(24);
    if (count === 0) return 0;
    const value = this.peek(count);
    this.at += count;
    return value;
  }

  private lastBytes(from: number): number {
    let four = 0;
    for (let byte = from; byte < from + 4; byte++) four = (four << 8) | (this.bytes[byte] ?? 0);
    return four;
  }

  /** The next `count` bytes, fewer at the end. To be read where a byte starts. */
  take(count: number): Uint8Array {
    const from = this.at >>> 3;
    this.at += count * 8;
    return this.bytes.subarray(from, from + count);
  }

  /** A number of at most 2^31 - 1; a longer one is NaN. */
  varint(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 31; scale *= 128) {
      const byte = this.bits(8);
      value += (byte & 127) * scale;
      if (byte < 128) return value < 2 ** 31 ? value : Number.NaN;
    }
    return Number.NaN;
  }
}
