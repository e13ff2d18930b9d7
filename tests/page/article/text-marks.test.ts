import { expect, it } from 'vitest';
import type { ArticleDetail } from '../../../src/contract/index-format.ts';
import { textMarks } from '../../../src/page/article/text/text-marks.ts';

const article: ArticleDetail = {
  id: 'a',
  source: 'a.txt',
  headline: 'Bridge opens',
  headlineOrigin: 'given',
  datePublished: null,
  datePublishedOrigin: 'none',
  articleBody: 'Ada opened it in Lisbon in 2019, Acme said.',
  persons: [{ person: 1, name: 'Ada', reason: 'same name', mentions: [[0, 3]] }],
  organizations: [{ name: 'Acme', mentions: [[33, 37]] }],
  places: [{ name: 'Lisbon', mentions: [[17, 23]] }],
  dates: [
    { start: 27, end: 31, type: 'DATE', value: '2019', edtf: '2019', precision: 'year', rule: 'year', flags: [] },
  ],
  events: [],
  keywords: [],
  versions: [],
  inLanguage: 'en',
  wordCount: 9,
};

function named({ org, place }: { org: string[]; place: string[] }) {
  return { people: ['Bo', 'Ada Okoro'], org: new Set(org), place: new Set(place) };
}

it('gives each name and each placed date the place to which it leads, in the order of the text', () => {
  const marks = textMarks(article, named({ org: ['Acme'], place: ['Lisbon'] }), [], null, null);
  expect(marks.map(({ mark }) => [mark.kind, mark.target])).toEqual([
    ['person', { to: 'name', facet: 'person', name: 'Ada Okoro' }],
    ['place', { to: 'name', facet: 'place', name: 'Lisbon' }],
    ['date', { to: 'time', edtf: '2019' }],
    ['org', { to: 'name', facet: 'org', name: 'Acme' }],
  ]);
});

it('gives an organisation or a place that the collection knows by another name no link', () => {
  const marks = textMarks(article, named({ org: [], place: ['Lisbon'] }), [], null, null);
  expect(marks.flatMap(({ mark }) => (mark.target ? [mark.kind] : []))).toEqual(['person', 'place', 'date']);
});

it('gives a date without a calendar time no link', () => {
  const dates = article.dates.map((date) => ({ ...date, edtf: null }));
  const marks = textMarks({ ...article, dates }, named({ org: [], place: [] }), [], null, null);
  expect(marks.find(({ mark }) => mark.kind === 'date')?.mark.target).toBeUndefined();
});
