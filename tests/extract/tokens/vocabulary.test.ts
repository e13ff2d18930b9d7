import { expect, it } from 'vitest';
import { wordTypeAt, wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';
import type { WordType } from '../../../src/extract/tokens/word-type.ts';
import { charKinds } from '../../../src/text/char-kinds.ts';

function typeIn(text: string, start: number, end: number): WordType {
  return wordTypeAt(text, charKinds(text), start, end);
}

it('finds the one type of a word at each place', () => {
  const text = 'Ana met the mayor; the mayor left.';
  expect(typeIn(text, 12, 17)).toBe(typeIn(text, 23, 28));
  expect(typeIn(text, 12, 17)).toBe(wordTypeOf('mayor'));
});

it('takes no word for another, however many there are', () => {
  const written = Array.from({ length: 100_000 }, (_, number) => `w${number.toString(36)}`);
  expect(written.filter((word) => typeIn(word, 0, word.length).text !== word)).toEqual([]);
});

it('cuts any stretch of a text', () => {
  expect([typeIn('Ana-Li met', 0, 3), typeIn('Ana-Li met', 0, 6)].map(({ text }) => text)).toEqual(['Ana', 'Ana-Li']);
});
