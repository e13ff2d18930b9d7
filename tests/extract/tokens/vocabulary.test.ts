import { expect, it } from 'vitest';
import { wordTypeAt, wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';
import type { WordType } from '../../../src/extract/tokens/word-type.ts';
import { charKinds } from '../../../src/text/char-kinds.ts';

function typeIn(text: string, start: number, end: number): WordType {
  return wordTypeAt(text, charKinds(text), start, end);
}

it('finds the one type of a word at each place', () => {
  // A word of no other text: once the cache of types is full, it forgets a known one, and makes its type again.
  const text = 'Ana met the dykewright; the dykewright left.';
  expect(typeIn(text, 12, 22)).toBe(typeIn(text, 28, 38));
  expect(typeIn(text, 12, 22)).toBe(wordTypeOf('dykewright'));
});

it('takes no word for another, however many there are', () => {
  const written = Array.from({ length: 100_000 }, (_, number) => `w${number.toString(36)}`);
  expect(written.filter((word) => typeIn(word, 0, word.length).text !== word)).toEqual([]);
});

it('cuts any stretch of a text', () => {
  expect([typeIn('Ana-Li met', 0, 3), typeIn('Ana-Li met', 0, 6)].map(({ text }) => text)).toEqual(['Ana', 'Ana-Li']);
});
