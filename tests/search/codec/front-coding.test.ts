import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/contract/decode.ts';
import { readTerms, writeTerms } from '../../../src/search/codec/front-coding.ts';
import { VarintReader, VarintWriter } from '../../../src/search/codec/varint.ts';

function bytesOf(terms: readonly string[]): Uint8Array {
  const writer = new VarintWriter();
  writeTerms(writer, terms);
  return writer.finish();
}

const unit = fc.constantFrom('a', 'b', 'é', '河', '😀', '😁', '\ufeff');

describe('front coding', () => {
  it('gives back any terms, also long ones that begin alike', () => {
    const term = fc.string({ unit, minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 12 }), (all) => {
        const terms = all.toSorted();
        expect(readTerms(new VarintReader(bytesOf(terms), 'a.bin'))).toEqual(terms);
      }),
    );
  });

  it('leaves out what a term shares with the one before, and no half of a surrogate pair', () => {
    expect(bytesOf(['bridge', 'bridges'])).toHaveLength(1 + 2 + 1 + 'bridge\ns'.length);
    expect(bytesOf(['a😀', 'a😁'])).toHaveLength(1 + 2 + 1 + 5 + 1 + 4);
  });

  it.each([
    ['terms out of order', [2, 0, 0, 3, 98, 10, 97], 'terms.1'],
    ['a term twice', [2, 0, 1, 2, 97, 10], 'terms.1'],
    ['an empty term', [1, 0, 0], 'terms.0'],
    ['more characters than the term before has', [2, 0, 2, 3, 97, 10, 98], 'shared.1'],
    ['fewer suffixes than terms', [2, 0, 0, 1, 97], 'suffixes'],
    ['bytes that are no UTF-8', [1, 0, 1, 255], 'suffixes'],
    ['no terms', [0, 0], 'suffixes'],
  ])('refuses %s', (_, bytes, path) => {
    const read = (): string[] => readTerms(new VarintReader(Uint8Array.from(bytes), 'a.bin'));
    expect(read).toThrow(FormatError);
    expect(read).toThrow(`a.bin: at ${path},`);
  });
});
