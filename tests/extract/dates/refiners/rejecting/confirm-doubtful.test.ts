import { expect, it } from 'vitest';
import { read } from '../../read.ts';

it('takes "in 348" for a year only beside a date of those times', () => {
  expect(read('In 348, he left. He died in 368 AD.')).toEqual(['348 = 0348', '368 AD = 0368']);
  expect(read('In 348, he left. He died in 1968.')).toEqual(['1968 = 1968']);
});

it('takes "the first half" for a half-year only where quarters are spoken of', () => {
  expect(read('Sales fell in the first half and in the third quarter.')).toEqual([
    'the first half = 2023-H1',
    'the third quarter = 2023-Q3',
  ]);
  expect(read('They scored in the first half.')).toEqual([]);
});
