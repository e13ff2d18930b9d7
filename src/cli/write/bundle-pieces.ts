import { createHash } from 'node:crypto';
import type { BundleContent } from '../../collection/reduce.ts';

/** A file of a bundle: its path below the folder, and its text or bytes. */
export type Piece = readonly [path: string, content: string | Uint8Array];

/**
 * Yields the files of a bundle except its index, in a fixed order. One at a time, since memory may not have room for
 * all of them twice.
 */
export function* piecesOf({ texts, events, names, search }: BundleContent): Generator<Piece> {
  let at = 0;
  for (const articles of texts) yield [`texts/${at++}.json`, JSON.stringify({ articles })];
  yield ['events.json', JSON.stringify(events)];
  yield ['names.json', JSON.stringify(names)];
  for (const [number, block] of search.blocks.entries()) yield [`search/${number}.bin`, block];
  for (const [number, block] of search.positions.entries()) yield [`search/${number}.positions.bin`, block];
  for (const [number, list] of search.prefixes.entries()) yield [`search/prefix-${number}.bin`, list];
  yield ['search/lengths.bin', search.lengths];
}

/** Names the folder of the pieces: the first 12 hexadecimal digits of the SHA-256 of their paths and bytes. */
export class FolderName {
  private readonly hash = createHash('sha256');

  add([path, content]: Piece): void {
    this.hash.update(`${path}\0${Buffer.byteLength(content)}\0`).update(content);
  }

  finish(): string {
    return this.hash.digest('hex').slice(0, 12);
  }
}
