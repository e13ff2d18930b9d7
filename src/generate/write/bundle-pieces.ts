import { createHash } from 'node:crypto';
import type { BundleContent } from '../reduce/reduce.ts';

/** A file of a bundle: its path below the folder, and its text. */
export type Piece = readonly [path: string, json: string];

/** The files of a bundle but its index, in a fixed order, one at a time: all of them may be more than memory holds twice. */
export function* piecesOf({ texts, events, search }: BundleContent): Generator<Piece> {
  for (const [at, articles] of texts.entries()) yield [`texts/${at}.json`, JSON.stringify({ articles })];
  yield ['events.json', JSON.stringify(events)];
  for (const [at, block] of search.entries()) yield [`search/${at}.json`, JSON.stringify(block)];
}

/** Names a folder by its pieces: the first 12 hexadecimal digits of the SHA-256 of their paths and bytes. */
export class FolderName {
  private readonly hash = createHash('sha256');

  add([path, json]: Piece): void {
    this.hash.update(`${path}\0${Buffer.byteLength(json)}\0`).update(json);
  }

  finish(): string {
    return this.hash.digest('hex').slice(0, 12);
  }
}
