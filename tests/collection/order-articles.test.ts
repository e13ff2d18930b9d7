import { expect, test } from 'vitest';
import { orderArticles } from '../../src/collection/articles/order-articles.ts';
import { makeRecord } from '../cli/make-record.ts';

function order(...dates: readonly (string | null)[]): (string | null)[] {
  const records = dates.map((date, at) => makeRecord({ id: `a${at}`, date }));
  return orderArticles(records).map((record) => record.datePublished);
}

test('by start, then by end; the undated last', () => {
  expect(order(null, '2023', '2023-01-01', '2022-12-31', '2023-01')).toEqual([
    '2022-12-31',
    '2023-01-01',
    '2023-01',
    '2023',
    null,
  ]);
});

test('years before 1000 and open intervals have their place', () => {
  expect(order('2020/..', '../1999-12-31', '0050', '2019')).toEqual(['0050', '../1999-12-31', '2019', '2020/..']);
});

test('at one time by id, by code units', () => {
  const records = ['b', 'é', 'B', 'a-2', 'a'].map((id) => makeRecord({ id }));
  expect(orderArticles(records).map(({ id }) => id)).toEqual(['B', 'a', 'a-2', 'b', 'é']);
});
