import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { concatBytes } from '../../base/concat-bytes.ts';
import { MemoryBytes } from '../../input/memory-bytes.ts';
import type { AppendedBytes } from '../../input/memory-bytes.ts';

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
export class Spill implements AppendedBytes {
  private readonly folder: string;
  private file: number | undefined;
  private written = 0;
  private readonly pending = new MemoryBytes();

  constructor(folder: string) {
    this.folder = folder;
  }

  append(bytes: Uint8Array): number {
    const offset = this.pending.append(bytes);
    if (this.pending.length - this.written >= mostPending) this.flush();
    return offset;
  }

  read(offset: number, length: number): Uint8Array {
    if (offset >= this.written || this.file === undefined) return this.pending.read(offset, length);
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length;) {
      const count = readSync(this.file, bytes, at, length - at, offset + at);
      if (count === 0) throw new Error(`the temporary file has ${fstatSync(this.file).size} bytes, too few`);
      at += count;
    }
    return bytes;
  }

  close(): void {
    this.pending.close();
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private flush(): void {
    this.file ??= this.open();
    writeAll(this.file, concatBytes(this.pending.drain()));
    this.written = this.pending.length;
  }

  private open(): number {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `.dateline-spill-${randomBytes(4).toString('hex')}`);
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return file;
  }
}
