import { expect, it } from 'vitest';
import { summaryLines } from '../../../src/cli/report/summary.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';

const norwegian = 'Ordføreren sier at broen ikke skal åpnes før til våren, og at det er mye som må gjøres nå.';
const russian = 'Мэр города сказал, что мост откроют только весной.';
const english = 'The mayor says that the bridge will not be opened before the spring.';
const unknown = 'Brückenbau';

function summaryOf(...texts: string[]): string[] {
  const records = texts.map((articleBody, at) =>
    extractArticle({ source: `${at}.txt`, datePublished: null, datePublishedOrigin: 'none', articleBody }),
  );
  const { index } = reduceCollection({ records, title: 'Bridges', skipped: [] });
  return summaryLines({ ...index, folder: 'pieces', texts: [0] }, 'out');
}

it('counts the articles in other languages', () => {
  expect(summaryOf(norwegian, english, russian, unknown)).toContain(
    '2 articles are not in English: names and dates were not looked for in them',
  );
  expect(summaryOf(norwegian, english)).toContain(
    '1 article is not in English: names and dates were not looked for in it',
  );
});

it('is silent about languages where all articles are in English or in no known language', () => {
  expect(summaryOf(english, unknown).join('\n')).not.toContain('English');
});
