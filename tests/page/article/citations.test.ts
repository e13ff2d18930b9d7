import { expect, it } from 'vitest';
import { bibtexCitation, cslCitation, plainCitation } from '../../../src/page/article/citation/citations.ts';

const article = {
  id: 'coast/harbour 1',
  headline: 'Harbour & quay: 50% open',
  author: 'Ada Holm',
  publisher: 'The Coast',
  datePublished: '2021-03-05',
  url: 'https://example.org/harbour',
  source: 'coast/harbour.txt',
  inLanguage: 'en',
};
const bare = { ...article, author: undefined, publisher: undefined, datePublished: null, url: 'javascript:alert(1)' };

it('cites in words what is known', () => {
  expect(plainCitation(article)).toBe(
    'Ada Holm. “Harbour & quay: 50% open.” The Coast, 5 March 2021. https://example.org/harbour',
  );
  expect(plainCitation(bare)).toBe('“Harbour & quay: 50% open.” coast/harbour.txt, undated.');
});

it('cites as BibTeX, with its special characters escaped', () => {
  expect(bibtexCitation(article)).toBe(
    [
      '@article{coast/harbour-1,',
      '  title = {{Harbour \\& quay: 50\\% open}},',
      '  author = {{Ada Holm}},',
      '  journal = {The Coast},',
      '  year = {2021},',
      '  month = {03},',
      '  day = {05},',
      '  url = {https://example.org/harbour}',
      '}',
    ].join('\n'),
  );
  expect(bibtexCitation({ ...article, headline: '{a}\\~' })).toContain(
    '{{\\{a\\}\\textbackslash{}\\textasciitilde{}}}',
  );
});

it.each([
  ['2021-03', [[2021, 3]]],
  ['2021', [[2021]]],
  ['2021-03-05T10:00Z', [[2021, 3, 5]]],
])('cites as CSL JSON no more of %s than is known', (datePublished, dateParts) => {
  expect(JSON.parse(cslCitation({ ...article, datePublished }))).toMatchObject([
    { type: 'article-newspaper', issued: { 'date-parts': dateParts }, 'container-title': 'The Coast' },
  ]);
});

it('cites no address that is none of the web, and no date that is uncertain', () => {
  expect(JSON.parse(cslCitation(bare))).toEqual([
    {
      id: 'coast/harbour 1',
      type: 'article-newspaper',
      title: bare.headline,
      'container-title': 'coast/harbour.txt',
      language: 'en',
    },
  ]);
  expect(cslCitation({ ...article, datePublished: '2021-21' })).not.toContain('issued');
});
