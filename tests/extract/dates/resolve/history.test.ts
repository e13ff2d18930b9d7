import { expect, it } from 'vitest';
import { read, rule } from '../read.ts';

const life = 'Born in 1801, she left in 1820, wrote in 1825, married in 1830 and moved in 1831. ';

it('counts from the dates of a text about the past', () => {
  expect(read(`${life}On 29 April 1832 she fell ill. She died on 30 May.`).slice(-2)).toEqual([
    '29 April 1832 = 1832-04-29',
    '30 May = 1832-05-30',
  ]);
  expect(read(`${life}Her house is a school today.`).at(-1)).toBe('today = PRESENT_REF');
});

it('counts from publication where the text speaks of its own days', () => {
  expect(read(`${life}Last week her house burned. It was sold on 30 May.`).at(-1)).toBe('30 May = 2023-05-30');
});

it.each([
  ['This morning her house burned. It was sold on 30 May.', '30 May = 2023-05-30'],
  ['Her house burned yesterday. The town mourns today.', 'today = 2023-11-06'],
])('takes a word for a day about publication as its own days: %s', (text, last) => {
  expect(read(`${life}${text}`).at(-1)).toBe(last);
});

it('needs a publication date to tell', () => {
  expect(rule('It was sold on 30 May.', null)).toBe('month-day');
});

it('counts from the dates of a page that was updated after its publication', () => {
  const later = [2024, 2025, 2026, 2027, 2028].map((year) => `On 5 May ${year} she won.`).join(' ');
  expect(read(`${later} She lost on 6 June.`).at(-1)).toBe('6 June = 2028-06-06');
});
