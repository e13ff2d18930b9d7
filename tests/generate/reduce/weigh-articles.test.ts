import { expect, test } from 'vitest';
import { numberPublishers } from '../../../src/generate/reduce/publishers.ts';
import { weighArticles } from '../../../src/generate/reduce/weigh-articles.ts';
import { makeRecord } from '../make-record.ts';

const by = (publisher?: string) => ({ ...makeRecord({}), ...(publisher === undefined ? {} : { publisher }) });
const alone = { record: makeRecord({}), versions: [] };

test('an article weighs its versions and those who report the same event, each once an event', () => {
  const events = {
    date: ['2020', '2021'],
    sentence: ['', ''],
    planned: [false, false],
    persons: [[], []],
    reports: [
      [
        [0, 0, 1],
        [1, 0, 1],
        [1, 5, 9],
      ],
      [[2, 0, 1]],
    ] as [number, number, number][][],
  };
  const twice = { ...alone, versions: [makeRecord({ id: 'b' })] };
  expect(weighArticles([alone, twice, alone], events)).toEqual([1, 2, 0]);
});

test('publishers are numbered by how many articles they have', () => {
  expect(numberPublishers([by('Post'), by(), by('Echo'), by('Echo')])).toEqual({
    names: ['Echo', 'Post'],
    articles: [1, null, 0, 0],
  });
});
