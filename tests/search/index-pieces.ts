import { decodeSearchBlock } from '../../src/search/codec/search-block.ts';
import { decodeLengths } from '../../src/search/codec/search-lengths.ts';
import { decodePrefixList } from '../../src/search/codec/search-prefix.ts';
import type { SearchPieces } from '../../src/search/run/ask-index.ts';
import type { SearchIndex } from '../../src/search/build/build-index.ts';

function entry<T>(all: readonly T[], at: number, what: string): T {
  const found = all[at];
  if (found === undefined) throw new Error(`no ${what} ${at}`);
  return found;
}

/** The files of an index of `count` articles, decoded whenever one is asked for; `asked` tells which were. */
export function piecesOf(index: SearchIndex, count: number): SearchPieces & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    block: async (number) => {
      asked.push(`${number}.bin`);
      return decodeSearchBlock(entry(index.blocks, number, 'block'), `${number}.bin`, index.index.first, number);
    },
    prefix: async (number) => {
      asked.push(`prefix-${number}.bin`);
      return decodePrefixList(entry(index.prefixes, number, 'prefix'), count, `prefix-${number}.bin`);
    },
    lengths: async () => decodeLengths(index.lengths, count, 'lengths.bin'),
  };
}
