import { assert, property, string, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { BloomFilter, wordHash } from '../../src/base/bloom-filter.ts';

it('lets through every word that was added', () => {
  assert(
    property(uniqueArray(string({ unit: 'binary' })), (words) => {
      const filter = new BloomFilter();
      for (const word of words) filter.add(wordHash(word));
      for (const word of words) expect(filter.mayHave(wordHash(word))).toBe(true);
    }),
  );
});

it('holds back nearly all other words, those with the same beginning too', () => {
  const filter = new BloomFilter();
  filter.add(wordHash('holm'));
  const others = ['holland', 'house', 'helm', 'ovid', 'a', ''];
  expect(others.filter((word) => filter.mayHave(wordHash(word)))).toEqual([]);
});
