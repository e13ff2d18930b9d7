import { expect, it } from 'vitest';
import { read } from '../read.ts';

it('goes on from the last month of a plan', () => {
  expect(read('I am going to Rome in December, Lima in January, Oslo in May and Bern in July.').slice(1)).toEqual([
    'January = 2024-01',
    'May = 2024-05',
    'July = 2024-07',
  ]);
});

it('ends with the sentence', () => {
  expect(read('I am going to Rome in December. I went to Lima in July.').at(-1)).toBe('July = 2023-07');
});

it('does not go on from a month of the past', () => {
  expect(read('I went to Rome in June and Lima in July.').at(-1)).toBe('July = 2023-07');
});
