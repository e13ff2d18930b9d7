import { expect, it } from 'vitest';
import { hasEdge } from '../../src/time/has-edge.ts';

it.each([
  ['2012-03', true, true],
  ['2012/2014', true, true],
  ['2012/', true, false],
  ['2012/..', true, false],
  ['/2012', false, true],
  ['../2012', false, true],
  ['2012-02-31', false, false],
])('%s: start %s, end %s', (text, start, end) => {
  expect(hasEdge(text, 'start')).toBe(start);
  expect(hasEdge(text, 'end')).toBe(end);
});
