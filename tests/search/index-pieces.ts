import { decodeLengths } from '../../src/search/codec/article-lengths.ts';
import { rangeOf } from '../../src/search/codec/find-blocks.ts';
import { decodePositionsBlock } from '../../src/search/codec/positions-block.ts';
import { decodePostingsBlock, decodePrefixList } from '../../src/search/codec/postings-block.ts';
import type { IndexPieces } from '../../src/search/run/index-pieces.ts';
import type { SearchIndex } from '../../src/search/build/build-index.ts';

type File = Uint8Array<ArrayBuffer>;

/** The files of an index of `count` articles, each decoded once; `asked` names those that were asked for. */
export function piecesOf(search: SearchIndex, count: number): IndexPieces & { asked: string[] } {
  const asked: string[] = [];
  const cache = new Map<string, Promise<unknown>>();
  const cached =
    <T>(
      nameOf: (number: number) => string,
      files: readonly File[],
      decode: (number: number, file: File, name: string) => Promise<T>,
    ) =>
    (number: number): Promise<T> => {
      const name = nameOf(number);
      asked.push(name);
      const file = files[number];
      if (!file) throw new Error(`no ${name}`);
      const value = cache.get(name) ?? decode(number, file, name);
      cache.set(name, value);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one name has one decoder
      return value as Promise<T>;
    };
  const { first, prefixes } = search.index;
  const block = cached(
    (number) => `${number}.bin`,
    search.blocks,
    (number, file, name) => decodePostingsBlock(file, rangeOf(first, number), count, name),
  );
  const length = cached(
    () => 'lengths.bin',
    [search.lengths],
    (_, file, name) => decodeLengths(file, count, name),
  );
  return {
    asked,
    block,
    lengths: () => length(0),
    positions: cached(
      (number) => `${number}.positions.bin`,
      search.positions,
      async (number, file, name) => decodePositionsBlock(file, await block(number), await length(0), name),
    ),
    prefix: cached(
      (number) => `prefix-${number}.bin`,
      search.prefixes,
      (number, file, name) => decodePrefixList(file, prefixes[number] ?? '', count, name),
    ),
  };
}
