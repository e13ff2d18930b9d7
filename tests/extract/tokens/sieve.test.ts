import { assert, property, string, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { meshOf, Sieve } from '../../../src/extract/tokens/sieve.ts';

it('lets through every word that was added', () => {
  assert(
    property(uniqueArray(string({ unit: 'binary' })), (words) => {
      const sieve = new Sieve();
      for (const word of words) sieve.add(meshOf(word));
      for (const word of words) expect(sieve.mayHave(meshOf(word))).toBe(true);
    }),
  );
});

it('holds back words that begin otherwise', () => {
  const sieve = new Sieve();
  sieve.add(meshOf('holm'));
  expect(['holland', 'house'].map((word) => sieve.mayHave(meshOf(word)))).toEqual([true, true]);
  expect(['a', '', 'helm', 'ovid'].map((word) => sieve.mayHave(meshOf(word)))).toEqual([false, false, false, false]);
});
