import { PieceCache } from '../../../base/piece-cache.ts';
import type { Rows } from '../../../contract/collection.ts';
import { decodeLengths } from '../../../search/codec/article-lengths.ts';
import { rangeOf } from '../../../search/codec/find-blocks.ts';
import { decodePositionsBlock } from '../../../search/codec/positions-block.ts';
import { decodePostingsBlock, decodePrefixList } from '../../../search/codec/postings-block.ts';
import type { PostingsBlock, PostingsList } from '../../../search/codec/postings-block.ts';
import { WordCounts } from '../../../search/codec/word-counts.ts';
import type { IndexPieces } from '../../../search/run/index-pieces.ts';
import type { fetchBytes } from '../fetch-piece.ts';
import type { IndexLocation } from './search-messages.ts';

/** Fetches and decodes a file of the bundle, as {@link fetchBytes} does. */
export type FetchFile = typeof fetchBytes;

// Bytes of memory for the files that were used last, so that it does not grow with the number of searches.
const mostBlockBytes = 3 * 2 ** 20;
const mostPositionBytes = 2 * 2 ** 20;
const mostListBytes = 2 ** 20;
/** About so many bytes of memory for a term of a block, and exactly so many for a posting. */
const [termBytes, postingBytes] = [50, 12];

/** Fetches the files of one index when they are needed, decodes them and caches what was used last. */
export class IndexCache {
  private readonly blocks: PieceCache<PostingsBlock>;
  private readonly positions: PieceCache<Rows>;
  private readonly prefixes: PieceCache<PostingsList>;
  private readonly lengths: PieceCache<Uint32Array>;

  constructor({ page, folder, size, columns }: IndexLocation, fetchFile: FetchFile) {
    type Decode<T> = (bytes: Uint8Array<ArrayBuffer>, file: string) => Promise<T>;
    const fetchNamed = <T>(name: string | number, signal: AbortSignal, decode: Decode<T>): Promise<T> =>
      fetchFile(page, `${folder}/search/${name}.bin`, signal, decode);

    // Each file is checked against the others while it is decoded, so that neither this cache nor that of HTTP keeps a
    // file that does not fit.
    this.blocks = new PieceCache(mostBlockBytes, (number, signal) =>
      fetchNamed(number, signal, async (bytes, file) => {
        const value = await decodePostingsBlock(bytes, rangeOf(columns.first, number), size, file);
        const counts = new WordCounts(await this.lengths.get(0, signal));
        counts.add(value, file);
        if (columns.first.length === 1) counts.end(file);
        return { value, bytes: value.terms.length * termBytes + value.articles.length * postingBytes };
      }),
    );
    this.positions = new PieceCache(mostPositionBytes, (number, signal) =>
      fetchNamed(`${number}.positions`, signal, async (bytes, file) => {
        const { block, lengths } = this.for(signal);
        const value = await decodePositionsBlock(bytes, await block(number), await lengths(), file);
        return { value, bytes: value.offsets.byteLength + value.values.byteLength };
      }),
    );
    this.prefixes = new PieceCache(mostListBytes, (number, signal) =>
      fetchNamed(`prefix-${number}`, signal, async (bytes, file) => {
        const value = await decodePrefixList(bytes, columns.prefixes[number] ?? '', size, file);
        new WordCounts(await this.lengths.get(0, signal)).add(value, file);
        return { value, bytes: value.articles.length * postingBytes };
      }),
    );
    this.lengths = new PieceCache(Infinity, (_, signal) =>
      fetchNamed('lengths', signal, async (bytes, file) => {
        const value = await decodeLengths(bytes, size, file);
        return { value, bytes: value.byteLength };
      }),
    );
  }

  /** The files as one query asks for them; once its signal is aborted, it waits for none of them. */
  for(signal: AbortSignal): IndexPieces {
    return {
      block: (number) => this.blocks.get(number, signal),
      positions: (number) => this.positions.get(number, signal),
      prefix: (number) => this.prefixes.get(number, signal),
      lengths: () => this.lengths.get(0, signal),
    };
  }
}
