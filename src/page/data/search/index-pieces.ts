import { checkOccurrences, decodeSearchBlock } from '../../../search/codec/search-block.ts';
import type { SearchBlock } from '../../../search/codec/search-block.ts';
import { decodeLengths } from '../../../search/codec/search-lengths.ts';
import type { ArticleLengths } from '../../../search/codec/search-lengths.ts';
import { decodePrefixList } from '../../../search/codec/search-prefix.ts';
import type { PrefixList } from '../../../search/codec/search-prefix.ts';
import type { SearchPieces } from '../../../search/run/ask-index.ts';
import type { fetchBytes } from '../fetch-piece.ts';
import { PieceCache } from '../../../base/piece-cache.ts';
import type { LoadedPiece } from '../../../base/piece-cache.ts';
import type { IndexPlace } from './search-messages.ts';

/** Gets and reads a file of the bundle, as {@link fetchBytes} does. */
export type FetchFile = typeof fetchBytes;

// What is held, beside the lengths, does not grow with what was looked up.
const mostBlockBytes = 6 * 2 ** 20;
const mostListBytes = 2 ** 20;

/** The files of one index: fetched when they are needed, held as long as they are used. */
export class IndexPieces {
  private readonly blocks: PieceCache<SearchBlock>;
  private readonly prefixes: PieceCache<PrefixList>;
  private readonly lengths: PieceCache<ArticleLengths>;

  constructor({ page, folder, size, columns }: IndexPlace, fetchFile: FetchFile) {
    const cached = <T>(
      most: number,
      nameOf: (number: number) => string,
      decode: (
        bytes: Uint8Array,
        file: string,
        number: number,
        signal: AbortSignal,
      ) => LoadedPiece<T> | Promise<LoadedPiece<T>>,
    ): PieceCache<T> =>
      new PieceCache(most, (number, signal) =>
        fetchFile(page, `${folder}/search/${nameOf(number)}.bin`, signal, (bytes, file) =>
          decode(bytes, file, number, signal),
        ),
      );
    this.blocks = cached(mostBlockBytes, String, async (bytes, file, number, signal) => {
      const value = decodeSearchBlock(bytes, file, columns.first, number);
      checkOccurrences(value, await this.lengths.get(0, signal), columns.first.length === 1);
      // In memory a term of the dictionary takes some 50 bytes, a short posting some five times what it takes here.
      return { value, bytes: bytes.length + value.terms.length * 50 + value.dictionary.short * 5 };
    });
    this.prefixes = cached(
      mostListBytes,
      (number) => `prefix-${number}`,
      (bytes, file) => {
        const value = decodePrefixList(bytes, size, file);
        return { value, bytes: value.articles.length * 12 };
      },
    );
    this.lengths = cached(
      Infinity,
      () => 'lengths',
      (bytes, file) => ({ value: decodeLengths(bytes, size, file), bytes: size * 8 }),
    );
  }

  /** The files as one question asks for them: it waits for none any more once it is dropped. */
  for(signal: AbortSignal): SearchPieces {
    return {
      block: (number) => this.blocks.get(number, signal),
      prefix: (number) => this.prefixes.get(number, signal),
      lengths: () => this.lengths.get(0, signal),
    };
  }
}
