import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

const keyBytes = 32;
const digestBytes = 8;
const headerBytes = keyBytes + digestBytes + 4;
/** Entries are written when there are so many bytes of them. */
const pendingBytes = 2 ** 20;

function digestOf(key: Uint8Array, payload: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(payload).digest().subarray(0, digestBytes);
}

/**
 * Writes a pack: entries of a key, a digest, the length of the payload (32 bits, little-endian) and the payload. Throws
 * the file system's errors.
 */
export class PackWriter {
  private readonly file: number;
  private pending: Uint8Array[] = [];
  private length = 0;
  /** Bytes of all entries. */
  size = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w', 0o600);
  }

  add(key: Uint8Array, payload: Uint8Array): void {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(payload.length);
    this.pending.push(key, digestOf(key, payload), length, payload);
    this.length += headerBytes + payload.length;
    this.size += headerBytes + payload.length;
    if (this.length >= pendingBytes) this.flush();
  }

  close(): void {
    try {
      this.flush();
    } finally {
      closeSync(this.file);
    }
  }

  private flush(): void {
    const bytes = Buffer.concat(this.pending);
    this.pending = [];
    this.length = 0;
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
  }
}

/** Reads a pack. Whatever is damaged in it is not found. Throws the file system's errors. */
export class PackReader {
  private readonly file: number;
  private readonly places = new Map<string, { offset: number; length: number }>();

  constructor(path: string) {
    this.file = openSync(path, 'r');
    const { size } = fstatSync(this.file);
    let offset = 0;
    while (offset + headerBytes <= size) {
      const header = this.bytes(offset, headerBytes);
      const length = header.readUInt32LE(keyBytes + digestBytes);
      this.places.set(header.toString('hex', 0, keyBytes), { offset, length });
      offset += headerBytes + length;
    }
  }

  /** Finds the payload of a key; null if there is none, or a damaged one. */
  find(key: Uint8Array): Uint8Array | null {
    const place = this.places.get(Buffer.from(key).toString('hex'));
    if (!place) return null;
    const entry = this.bytes(place.offset, headerBytes + place.length);
    const payload = entry.subarray(headerBytes);
    const whole =
      payload.length === place.length &&
      digestOf(key, payload).equals(entry.subarray(keyBytes, keyBytes + digestBytes));
    return whole ? payload : null;
  }

  close(): void {
    closeSync(this.file);
  }

  /** Reads so many bytes; fewer at the end of the file. */
  private bytes(offset: number, length: number): Buffer {
    const most = Math.max(0, Math.min(length, fstatSync(this.file).size - offset));
    const bytes = Buffer.allocUnsafe(most);
    let read = 0;
    while (read < most) {
      const count = readSync(this.file, bytes, read, most - read, offset + read);
      if (count === 0) break;
      read += count;
    }
    return bytes.subarray(0, read);
  }
}
