import { expect, test } from 'vitest';
import { lazyMap } from '../../src/base/lazy-map.ts';

test('maps at each iteration, one item at a time', () => {
  const asked: number[] = [];
  const squares = lazyMap([1, 2, 3], (item, at) => {
    asked.push(at);
    return item * item;
  });
  expect(asked).toEqual([]);
  const [first] = squares;
  expect([first, asked]).toEqual([1, [0]]);
  expect([...squares, ...squares]).toEqual([1, 4, 9, 1, 4, 9]);
});
