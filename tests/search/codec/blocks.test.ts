import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { decodeLengths, encodeLengths } from '../../../src/search/codec/article-lengths.ts';
import { rangeOf } from '../../../src/search/codec/find-blocks.ts';
import { gunzip, gzip } from '../../../src/search/codec/gzip.ts';
import { decodePositionsBlock, encodePositionsBlock } from '../../../src/search/codec/positions-block.ts';
import {
  decodePostingsBlock,
  decodePrefixList,
  encodePostingsBlock,
  postingsAt,
} from '../../../src/search/codec/postings-block.ts';
import type { PostingsBlock } from '../../../src/search/codec/postings-block.ts';
import { WordCounts } from '../../../src/search/codec/word-counts.ts';
import { randomPostings } from './random-postings.ts';
import type { RandomPostings } from './random-postings.ts';

function decode({ words, entries }: RandomPostings, bytes: Uint8Array<ArrayBuffer>): Promise<PostingsBlock> {
  return decodePostingsBlock(bytes, rangeOf([entries[0]?.term ?? ''], 0), words.length, '0.bin');
}

function positionsFile({ entries }: RandomPostings): Uint8Array<ArrayBuffer> {
  return encodePositionsBlock(entries);
}

/** Cuts, lengthens or changes the contents of a file, and compresses them again, so that only the decoder can notice. */
async function damage(file: Uint8Array<ArrayBuffer>, where: number, byte: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const whole = await gunzip(file, '');
  const at = where % whole.length;
  return [whole.slice(0, at), Uint8Array.of(...whole, byte), whole.with(at, byte)].map(gzip);
}

describe('a block', () => {
  it('is read as it was written, postings and positions', async () => {
    await fc.assert(
      fc.asyncProperty(randomPostings, async (made) => {
        const block = await decode(made, encodePostingsBlock(made.entries));
        expect(block.terms).toEqual(made.entries.map(({ term }) => term));
        made.entries.forEach(({ postings }, at) => expect(postingsAt(block, at)).toEqual(postings));
        const { offsets, values } = await decodePositionsBlock(
          positionsFile(made),
          block,
          made.words,
          '0.positions.bin',
        );
        expect([...values]).toEqual(made.entries.flatMap(({ positions }) => [...positions]));
        expect([...offsets]).toEqual(
          block.frequencies.reduce((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], [0]),
        );
      }),
    );
  });

  it('that is cut, longer or changed is an error of the format or another block, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(randomPostings, fc.nat(), fc.nat(255), async (made, where, byte) => {
        const file = encodePostingsBlock(made.entries);
        const [cut = file, longer = file, changed = file] = await damage(file, where, byte);
        await expect(decode(made, cut)).rejects.toThrow(FormatError);
        await expect(decode(made, longer)).rejects.toThrow(FormatError);
        const read = await decode(made, changed).catch((error: unknown) => error);
        const first = made.entries[0]?.term;
        expect(read instanceof FormatError ? { terms: [first] } : read).toMatchObject({
          terms: expect.arrayContaining([first]),
        });
      }),
    );
  });

  it('whose positions are cut, longer or changed is an error of the format or has other positions', async () => {
    await fc.assert(
      fc.asyncProperty(randomPostings, fc.nat(), fc.nat(255), async (made, where, byte) => {
        const block = await decode(made, encodePostingsBlock(made.entries));
        const read = (bytes: Uint8Array<ArrayBuffer>) =>
          decodePositionsBlock(bytes, block, made.words, '0.positions.bin');
        const [cut = positionsFile(made), longer = cut, changed = cut] = await damage(positionsFile(made), where, byte);
        await expect(read(cut)).rejects.toThrow(FormatError);
        await expect(read(longer)).rejects.toThrow(FormatError);
        const found = await read(changed).catch((error: unknown) => error);
        const length = block.frequencies.reduce((sum, count) => sum + count, 0);
        expect(found instanceof FormatError ? { values: { length } } : found).toMatchObject({ values: { length } });
      }),
    );
  });

  const one = {
    term: 'dam',
    postings: { articles: Uint32Array.of(0, 2), frequencies: Uint32Array.of(1, 3), headline: Uint32Array.of(0, 2) },
  };

  it('refuses terms out of its range, and articles that the collection lacks', async () => {
    const file = encodePostingsBlock([one, { ...one, term: 'lock' }]);
    const read = (first: string[], size: number) => decodePostingsBlock(file, rangeOf(first, 0), size, '0.bin');
    expect((await read(['dam', 'locks'], 3)).terms).toEqual(['dam', 'lock']);
    await expect(read(['dams'], 3)).rejects.toThrow('0.bin: at terms.0, expected "dams"');
    await expect(read(['dam', 'lock'], 3)).rejects.toThrow('0.bin: at terms.1, expected a term before "lock"');
    await expect(read(['dam'], 2)).rejects.toThrow('0.bin: at articles.1, expected ascending');
  });

  it.each([
    ['a term without articles', [1, 0, 3, 100, 97, 109, 0], 'counts.0'],
    ['an article twice', [1, 0, 3, 100, 97, 109, 2, 1, 0, 2, 2], 'articles.1'],
    ['a frequency of 0', [1, 0, 3, 100, 97, 109, 1, 0, 0], 'frequencies.0'],
    ['more in the headline than in all', [1, 0, 3, 100, 97, 109, 1, 0, 3, 2], 'headline.0'],
    ['more postings than bytes', [1, 0, 3, 100, 97, 109, 255, 255, 255, 255, 15], 'articles'],
  ])('refuses %s', async (_, bytes, path) => {
    const read = decodePostingsBlock(gzip(Uint8Array.from(bytes)), rangeOf(['dam'], 0), 3, '0.bin');
    await expect(read).rejects.toThrow(`0.bin: at ${path},`);
  });

  it('of a prefix has no other term', async () => {
    expect(await decodePrefixList(encodePostingsBlock([one]), 'dam', 3, 'prefix-0.bin')).toEqual(one.postings);
    const two = encodePostingsBlock([one, { ...one, term: 'dams' }]);
    await expect(decodePrefixList(two, 'dam', 3, 'prefix-0.bin')).rejects.toThrow('prefix-0.bin: at terms,');
  });
});

describe('the words of articles', () => {
  const list = { articles: Uint32Array.of(0, 2), frequencies: Uint32Array.of(1, 2), headline: Uint32Array.of(0, 0) };

  it('are counted by the postings of all blocks', () => {
    const counts = new WordCounts(Uint32Array.of(2, 0, 4));
    counts.add(list, '0.bin');
    expect(() => counts.end('1.bin')).toThrow(
      '1.bin: at frequencies, expected 2 words of article 0, as in lengths.bin',
    );
    counts.add(list, '1.bin');
    expect(() => counts.end('1.bin')).not.toThrow();
    expect(() => counts.add(list, '2.bin')).toThrow('2.bin: at frequencies.0, expected at most 2 words');
  });
});

describe('lengths', () => {
  it('are read as they were written, and only for as many articles', async () => {
    const length = fc.oneof(fc.nat(500), fc.nat(2 ** 31 - 1));
    await fc.assert(
      fc.asyncProperty(fc.array(length, { minLength: 1 }), async (all) => {
        const file = encodeLengths(Uint32Array.from(all));
        expect([...(await decodeLengths(file, all.length, 'lengths.bin'))]).toEqual(all);
        await expect(decodeLengths(file, all.length + 1, 'lengths.bin')).rejects.toThrow(FormatError);
        await expect(decodeLengths(file, all.length - 1, 'lengths.bin')).rejects.toThrow(FormatError);
      }),
    );
  });
});
