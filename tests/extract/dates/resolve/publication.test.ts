import { expect, it } from 'vitest';
import { readPublication } from '../../../../src/extract/dates/resolve/publication.ts';

it.each([
  ['2023-03-21', { year: 2023, month: 3, day: 21 }],
  ['2023-03-21T10:00:00Z', { year: 2023, month: 3, day: 21 }],
  ['2023-03', { year: 2023, month: 3, day: null }],
  ['2023', { year: 2023, month: null, day: null }],
  ['2023?', { year: 2023, month: null, day: null }],
  ['2023-21', { year: 2023, month: null, day: null }],
  ['2023-03-20/2023-03-26', { year: 2023, month: 3, day: null }],
  ['202X', null],
  [null, null],
])('%s', (text, expected) => {
  expect(readPublication(text)).toEqual(expected);
});
