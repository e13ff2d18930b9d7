import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { articlesCsv, coMentionsCsv, eventsCsv } from '../../../src/page/export/formats/csv.ts';
import { coMentions } from '../../../src/page/export/formats/co-mentions.ts';
import { someResults } from './some-results.ts';

function rows(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true }).data;
}

it('escapes the cells that a spreadsheet program would run as formulas', () => {
  expect(rows(articlesCsv(someResults))[0]).toMatchObject({
    headline: `'=SUM(1) "Harbour", opened <b>today</b>`,
    persons: 'Ada Holm; +Bo "B" Lind; Cem & Co',
  });
  expect(rows(eventsCsv(someResults))[0]?.['sentence']).toMatch(/^'@Ada/);
});

it('writes each article and each event as one row, with empty cells for unknown values', () => {
  expect(rows(articlesCsv(someResults)).map(({ id, datePublished, url }) => [id, datePublished, url])).toEqual([
    ['harbour', '2021-03-05', 'https://example.org/harbour?a=1&b=2'],
    ['quay', '', ''],
  ]);
  expect(rows(eventsCsv(someResults)).map(({ date, otherDates, reports }) => [date, otherDates, reports])).toEqual([
    ['2021-03-04', '2021-03-03', '2'],
    ['2021-02', '', '1'],
  ]);
});

it('counts a pair of people once an article, whatever their order', () => {
  const { people, pairs } = coMentions(someResults.articles);
  expect(people.get('Ada Holm')).toBe(2);
  expect(pairs[0]).toEqual({ one: 'Ada Holm', other: 'Cem & Co', count: 2 });
  expect(pairs).toHaveLength(3);
  expect(rows(coMentionsCsv(someResults))).toHaveLength(3);
});
