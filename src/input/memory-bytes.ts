import { lowerBound } from '../base/binary-search.ts';

/** Bytes that are appended, and read by offset. */
export interface AppendedBytes {
  /** Appends bytes and returns their offset. */
  append: (bytes: Uint8Array) => number;
  /** Reads bytes, all or some of those that one call appended. */
  read: (offset: number, length: number) => Uint8Array;
  close: () => void;
}

/** Appended bytes in memory. */
export class MemoryBytes implements AppendedBytes {
  private parts: { offset: number; bytes: Uint8Array }[] = [];
  /** The number of bytes that were ever appended. */
  length = 0;

  append(bytes: Uint8Array): number {
    const offset = this.length;
    this.parts.push({ offset, bytes });
    this.length += bytes.length;
    return offset;
  }

  read(offset: number, length: number): Uint8Array {
    const { parts } = this;
    const found = parts[lowerBound(parts, (each) => each.offset <= offset) - 1];
    const from = offset - (found?.offset ?? 0);
    return found?.bytes.subarray(from, from + length) ?? new Uint8Array();
  }

  /** Removes all bytes and returns them as they were appended; the offset of the next ones goes on. */
  drain(): Uint8Array[] {
    const bytes = this.parts.map((part) => part.bytes);
    this.parts = [];
    return bytes;
  }

  close(): void {
    this.parts = [];
  }
}
