import { expect, it } from 'vitest';
import { annotate, annotateNumber } from '../../../src/extract/tokens/annotate.ts';
import { wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';
import { WordType } from '../../../src/extract/tokens/word-type.ts';

it.each([annotate, annotateNumber])('computes an annotation once for each word type', (make) => {
  const asked: string[] = [];
  const lengthOf = make(({ text }: WordType) => asked.push(text) && text.length);
  const [tea, coffee] = [wordTypeOf('tea'), wordTypeOf('coffee')];
  expect([tea, coffee, tea].map(lengthOf)).toEqual([3, 6, 3]);
  expect(asked).toEqual(['tea', 'coffee']);
});

it('memoizes null and false as well', () => {
  let calls = 0;
  const none = annotate(() => (calls++ === 0 ? null : 'again'));
  const type = new WordType('Ana');
  expect([none(type), none(type)]).toEqual([null, null]);
});

it('gives each type its own value, however many there are', () => {
  const [textOf, numberOf] = [annotate(({ text }) => text), annotateNumber(({ text }) => Number(text))];
  const types = Array.from({ length: 100_000 }, (_, number) => new WordType(String(number)));
  const wrong = types.filter((type, number) => textOf(type) !== String(number) || numberOf(type) !== number);
  const wrongAgain = types.filter((type, number) => textOf(type) !== String(number) || numberOf(type) !== number);
  expect([...wrong, ...wrongAgain]).toEqual([]);
});

it('keeps nothing of what is too long for a word', () => {
  const asked: string[] = [];
  const [lengthOf, sizeOf] = [annotate, annotateNumber].map((make) =>
    make(({ text }: WordType) => asked.push(text) && text.length),
  );
  const long = wordTypeOf('x'.repeat(1000));
  expect([lengthOf?.(long), lengthOf?.(long), sizeOf?.(long), sizeOf?.(long)]).toEqual([1000, 1000, 1000, 1000]);
  expect(asked).toHaveLength(4);
});
