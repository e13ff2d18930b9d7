import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { lowerBound } from '../../base/binary-search.ts';

/** Bytes that are kept in memory before a part of them is written. */
const mostPending = 8 * 2 ** 20;

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/**
 * A temporary file that bytes are appended to and read from by offset. It is made in `folder` once there are more than
 * 8 MiB, and loses its name at once: the system frees it when the process ends, however it ends. Throws the file
 * system's errors.
 */
export class Spill {
  private readonly folder: string;
  private file: number | undefined;
  private length = 0;
  private written = 0;
  private pending: { offset: number; bytes: Uint8Array }[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Appends bytes and returns their offset. */
  append(bytes: Uint8Array): number {
    const offset = this.length;
    this.pending.push({ offset, bytes });
    this.length += bytes.length;
    if (this.length - this.written >= mostPending) this.flush();
    return offset;
  }

  /** Reads bytes, all or some of those that one call appended. */
  read(offset: number, length: number): Uint8Array {
    if (offset >= this.written || this.file === undefined) return this.readPending(offset, length);
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const count = readSync(this.file, bytes, at, length - at, offset + at);
      if (count === 0) throw new Error(`the temporary file has ${fstatSync(this.file).size} bytes, too few`);
      at += count;
    }
    return bytes;
  }

  close(): void {
    this.pending = [];
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private readPending(offset: number, length: number): Uint8Array {
    const { pending } = this;
    const found = pending[lowerBound(pending, (each) => each.offset <= offset) - 1];
    const from = offset - (found?.offset ?? 0);
    return found?.bytes.subarray(from, from + length) ?? new Uint8Array();
  }

  private flush(): void {
    this.file ??= this.open();
    writeAll(this.file, Buffer.concat(this.pending.map(({ bytes }) => bytes)));
    this.pending = [];
    this.written = this.length;
  }

  private open(): number {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `.dateline-spill-${randomBytes(4).toString('hex')}`);
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return file;
  }
}
