import type { BundleContent } from '../collection/reduce.ts';

/** A file of a bundle: its path below the folder, and its bytes. */
export type Piece = readonly [path: string, bytes: Uint8Array];

/** A SHA-256 that is fed part by part: Node has a faster one than a browser. */
export interface Sha256 {
  update: (bytes: Uint8Array) => unknown;
  /** Returns the hash in hexadecimal digits. */
  hex: () => string;
}

const encoder = new TextEncoder();

/**
 * The files of a bundle except its index, in a fixed order, to be iterated once. One is made at a time, since memory
 * may not have room for all of them twice.
 */
export class BundlePieces {
  private readonly content: BundleContent;
  private readonly hash: Sha256;
  private name: string | undefined;
  /** The number of the first article of each `texts/N.json`, complete after the iteration. */
  readonly texts: number[] = [];

  constructor(content: BundleContent, hash: Sha256) {
    this.content = content;
    this.hash = hash;
  }

  *[Symbol.iterator](): Generator<Piece> {
    for (const [path, content] of this.all()) {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      this.hash.update(encoder.encode(`${path}\0${bytes.length}\0`));
      this.hash.update(bytes);
      yield [path, bytes];
    }
  }

  /**
   * Names their folder after the iteration: the first 12 hexadecimal digits of the SHA-256 of their paths and bytes.
   */
  folder(): string {
    this.name ??= this.hash.hex().slice(0, 12);
    return this.name;
  }

  /** Returns the text of `bundle.json` after the iteration. */
  index(): string {
    const { format, version, title, ...others } = this.content.index;
    return JSON.stringify({ format, version, title, folder: this.folder(), texts: this.texts, ...others });
  }

  private *all(): Generator<readonly [path: string, content: string | Uint8Array]> {
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
