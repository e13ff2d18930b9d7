import { expect, it } from 'vitest';
import { memoize } from '../../src/base/memoize.ts';

function counted() {
  const asked: string[] = [];
  return { asked, lengthOf: memoize((word) => asked.push(word) && word.length) };
}

it('asks once for each word', () => {
  const { asked, lengthOf } = counted();
  expect(['tea', 'coffee', 'tea'].map(lengthOf)).toEqual([3, 6, 3]);
  expect(asked).toEqual(['tea', 'coffee']);
});

it('is emptied once it is full, and never caches a text that is too long for a word', () => {
  const { asked, lengthOf } = counted();
  for (let i = 0; i <= 20_000; i++) lengthOf(`w${i}`);
  lengthOf('w0');
  expect(asked.filter((word) => word === 'w0')).toHaveLength(2);
  const long = 'x'.repeat(1000);
  expect([lengthOf(long), lengthOf(long)]).toEqual([1000, 1000]);
  expect(asked.filter((word) => word === long)).toHaveLength(2);
});
