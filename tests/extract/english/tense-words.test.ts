import { expect, it } from 'vitest';
import { tenseWord, tenseWordsOf } from '../../../src/extract/english/tense-words.ts';

it('says what a word can tell of tense', () => {
  expect(tenseWordsOf('will') & tenseWord.future).toBe(tenseWord.future);
  expect(tenseWordsOf('opened') & tenseWord.past).toBe(tenseWord.past);
  expect(tenseWordsOf('rose') & tenseWord.irregularPast).toBe(tenseWord.irregularPast);
  expect(tenseWordsOf('the')).toBe(tenseWord.beforeNoun);
  expect(tenseWordsOf('is')).toBe(tenseWord.finite);
  expect(tenseWordsOf('harbour')).toBe(0);
});

it('gives each of them a bit of its own', () => {
  const bits = Object.values(tenseWord);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => (bit & (bit - 1)) === 0)).toBe(true);
});
