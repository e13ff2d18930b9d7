import { createHash } from 'node:crypto';
import type { BundleContent } from '../../collection/reduce.ts';

/** A file of a bundle: its path below the folder, and its text or bytes. */
export type Piece = readonly [path: string, content: string | Uint8Array];

/**
 * The files of a bundle except its index, in a fixed order, to be iterated once. One is made at a time, since memory
 * may not have room for all of them twice.
 */
export class BundlePieces {
  private readonly content: BundleContent;
  private readonly hash = createHash('sha256');
  /** The number of the first article of each `texts/N.json`, complete after the iteration. */
  readonly texts: number[] = [];

  constructor(content: BundleContent) {
    this.content = content;
  }

  *[Symbol.iterator](): Generator<Piece> {
    for (const [path, content] of this.all()) {
      this.hash.update(`${path}\0${Buffer.byteLength(content)}\0`).update(content);
      yield [path, content];
    }
  }

  /**
   * Names their folder after the iteration: the first 12 hexadecimal digits of the SHA-256 of their paths and bytes.
   */
  folder(): string {
    return this.hash.digest('hex').slice(0, 12);
  }

  private *all(): Generator<Piece> {
    const { texts, events, names, search } = this.content;
    let articles = 0;
    for (const slice of texts) {
      yield [`texts/${this.texts.length}.json`, `{"articles":[${slice.join(',')}]}`];
      this.texts.push(articles);
      articles += slice.length;
    }
    yield ['events.json', JSON.stringify(events)];
    yield ['names.json', JSON.stringify(names)];
    for (const [number, block] of search.blocks.entries()) yield [`search/${number}.bin`, block];
    for (const [number, block] of search.positions.entries()) yield [`search/${number}.positions.bin`, block];
    for (const [number, list] of search.prefixes.entries()) yield [`search/prefix-${number}.bin`, list];
    yield ['search/lengths.bin', search.lengths];
  }
}
