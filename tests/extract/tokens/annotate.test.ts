import { expect, it } from 'vitest';
import { annotate } from '../../../src/extract/tokens/annotate.ts';
import { wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';
import { WordType } from '../../../src/extract/tokens/word-type.ts';

it('computes an annotation once for each word type', () => {
  const asked: string[] = [];
  const lengthOf = annotate(({ text }: WordType) => asked.push(text) && text.length);
  const [tea, coffee] = [wordTypeOf('tea'), wordTypeOf('coffee')];
  expect([tea, coffee, tea].map(lengthOf)).toEqual([3, 6, 3]);
  expect(asked).toEqual(['tea', 'coffee']);
});

it('memoizes null, false, 0 and the empty string as well', () => {
  const type = new WordType('Ana');
  const asked: unknown[] = [];
  for (const value of [null, false, 0, '']) {
    const valueOf = annotate(() => (asked.push(value), value));
    expect([valueOf(type), valueOf(type)]).toEqual([value, value]);
  }
  expect(asked).toEqual([null, false, 0, '']);
});

it('keeps the values of several annotations apart', () => {
  const [textOf, lengthOf] = [annotate(({ text }) => text), annotate(({ length }) => length)];
  const types = ['tea', 'coffee'].map((word) => new WordType(word));
  for (let round = 0; round < 2; round++) {
    expect(types.map(lengthOf)).toEqual([3, 6]);
    expect(types.map(textOf)).toEqual(['tea', 'coffee']);
  }
});
