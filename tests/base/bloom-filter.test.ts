import { assert, property, string, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { BloomFilter, letterHash } from '../../src/base/bloom-filter.ts';

it('lets through every word that was added', () => {
  assert(
    property(uniqueArray(string({ unit: 'binary' })), (words) => {
      const filter = new BloomFilter();
      for (const word of words) filter.add(letterHash(word));
      for (const word of words) expect(filter.mayHave(letterHash(word))).toBe(true);
    }),
  );
});

it('holds back words that begin otherwise', () => {
  const filter = new BloomFilter();
  filter.add(letterHash('holm'));
  expect(['holland', 'house'].map((word) => filter.mayHave(letterHash(word)))).toEqual([true, true]);
  expect(['a', '', 'helm', 'ovid'].map((word) => filter.mayHave(letterHash(word)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
