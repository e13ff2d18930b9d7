import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackReader, PackWriter } from './pack-file.ts';
import type { RecordLine } from '../../input/record-line.ts';
import { isRunning } from '../process/is-running.ts';
import { dayMs } from '../../time/durations.ts';

/** Bytes of one pack, and of all packs in the folder. */
const limits = { pack: 2 ** 30, folder: 2 * 2 ** 30 };

/** A pack that a run has not put in place yet: the collection, and the process of the run. */
const temporaryName = /\.(\d+)\.tmp$/;

// Another machine may share the folder, or reuse the number. At worst its run puts no pack in place, or one that a
// killed run left is kept for a day.
function isLeft(path: string, mtimeMs: number): boolean {
  const [, pid] = temporaryName.exec(path) ?? [];
  return pid !== undefined && (!isRunning(Number(pid)) || Date.now() - mtimeMs > dayMs);
}

/** Runs an action of the cache; null if it fails, since a cache that cannot be used only costs time. */
function orNull<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}

const newline = 0x0a;

function encodeLines(lines: readonly RecordLine[]): Uint8Array {
  const heads = lines.map(({ head: { signature, ...head }, length, partBytes }) => {
    const values = signature ? [...signature] : null;
    return { head, signature: values, length, partBytes };
  });
  const parts = [Buffer.from(JSON.stringify(heads)), ...lines.map(({ json }) => json)];
  return Buffer.concat(parts.flatMap((part) => [part, Uint8Array.of(newline)]));
}

function decodeLines(payload: Uint8Array): RecordLine[] {
  const end = payload.indexOf(newline);
  const heads: (Omit<RecordLine, 'json'> & { signature: number[] | null })[] = JSON.parse(
    Buffer.from(payload.subarray(0, end)).toString(),
  );
  let from = end + 1;
  return heads.map(({ head, signature, ...sizes }) => {
    const { datePublishedText, inLanguage, publisher, ...others } = head;
    const to = payload.indexOf(newline, from);
    const json = Uint8Array.from(payload.subarray(from, to));
    from = to + 1;
    const known = { datePublishedText, inLanguage, publisher, signature: signature && Uint32Array.from(signature) };
    return { head: { ...others, ...known }, ...sizes, json };
  });
}

/**
 * Caches the records of inputs between runs, by the hash of an input's bytes, its source and the version of the
 * extraction. A run writes a new pack of all that it used and puts it in place at the end, so that a pack is no larger
 * than its collection; the packs used longest ago are removed from a full folder. `name` is that of the collection. No
 * fault of the cache is an error: an input that is not found, or damaged, is extracted again.
 */
export class RecordCache {
  private readonly folder: string;
  private readonly name: string;
  private readonly version: string;
  private old: PackReader | null;
  private fresh: PackWriter | null;

  constructor(folder: string, name: string, version: string) {
    [this.folder, this.name, this.version] = [folder, name, version];
    orNull(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
    this.old = orNull(() => new PackReader(this.path));
    this.fresh = orNull(() => new PackWriter(this.temporary));
  }

  private get path(): string {
    return join(this.folder, `${this.name}.pack`);
  }

  private get temporary(): string {
    return join(this.folder, `${this.name}.${process.pid}.tmp`);
  }

  /** The key of an input. */
  keyOf(source: string, bytes: Uint8Array): Uint8Array {
    return createHash('sha256').update(`${this.version}\0${source}\0`).update(bytes).digest();
  }

  /** Finds the records of an input; null if they are not known. */
  find(key: Uint8Array): RecordLine[] | null {
    return orNull(() => {
      const payload = this.old?.find(key);
      if (!payload) return null;
      const lines = decodeLines(payload);
      this.add(key, payload);
      return lines;
    });
  }

  /** Keeps the records of an input for the next run. */
  keep(key: Uint8Array, lines: readonly RecordLine[]): void {
    this.add(key, encodeLines(lines));
  }

  /** Puts the records that this run used in place. */
  finish(): void {
    const { fresh } = this;
    this.fresh = null;
    orNull(() => {
      fresh?.close();
      if (fresh) renameSync(this.temporary, this.path);
      this.removeOld();
    });
    this.discard();
  }

  /** Closes the files and leaves the records of the earlier run in place, unless those of this one are. */
  discard(): void {
    const { old, fresh } = this;
    [this.old, this.fresh] = [null, null];
    orNull(() => old?.close());
    orNull(() => fresh?.close());
    orNull(() => rmSync(this.temporary, { force: true }));
  }

  private add(key: Uint8Array, payload: Uint8Array): void {
    const { fresh } = this;
    if (!fresh || fresh.size + payload.length > limits.pack) return;
    // A full disk ends the new pack, and the run goes on without it.
    if (orNull(() => (fresh.add(key, payload), true)) !== null) return;
    this.fresh = null;
    orNull(() => fresh.close());
    orNull(() => rmSync(this.temporary, { force: true }));
  }

  /** Removes what killed runs left, and the packs used longest ago where all are too large together. */
  private removeOld(): void {
    const files = readdirSync(this.folder).map((name) => {
      const path = join(this.folder, name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, mtimeMs };
    });
    let total = 0;
    for (const { path, size, mtimeMs } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
      total += size;
      if (isLeft(path, mtimeMs) || (total > limits.folder && path !== this.path)) rmSync(path, { force: true });
    }
  }
}
