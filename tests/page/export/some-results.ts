import type { ExportedArticle, Results } from '../../../src/page/export/results.ts';

const report: ExportedArticle = {
  id: 'harbour',
  headline: '=SUM(1) "Harbour", opened <b>today</b>',
  datePublished: '2021-03-05',
  publisher: 'The Coast & Port',
  author: undefined,
  url: 'https://example.org/harbour?a=1&b=2',
  source: 'coast/harbour.txt',
  inLanguage: 'en',
  persons: ['Ada Holm', '+Bo "B" Lind', 'Cem & Co'],
  organizations: [],
  places: ['Visby'],
  keywords: ['harbour'],
};

const other: ExportedArticle = {
  ...report,
  id: 'quay',
  datePublished: null,
  url: undefined,
  persons: ['Cem & Co', 'Ada Holm'],
};

/** Results whose texts contain what each format has to escape, and times of several precisions. */
export const someResults: Results = {
  title: 'Ports, 2021',
  articles: [report, other],
  events: [
    {
      id: 'harbour#12',
      title: 'Ada Holm opened the harbour',
      date: '2021-03-04',
      otherDates: ['2021-03-03'],
      basis: 'stated',
      modality: 'reported',
      sentence: '@Ada Holm opened; the harbour,\non <i>Thursday</i>.',
      persons: ['Ada Holm'],
      organizations: [],
      places: ['Visby'],
      reports: [report, other],
    },
    {
      id: 'quay#3',
      title: 'Work on the quay ended',
      date: '2021-02',
      otherDates: [],
      basis: 'context',
      modality: 'reported',
      sentence: 'Work ended in February.',
      persons: [],
      organizations: [],
      places: [],
      reports: [other],
    },
  ],
};
