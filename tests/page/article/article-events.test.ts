import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleDetail } from '../../../src/contract/index-format.ts';
import { ArticleEvents } from '../../../src/page/article/article-events.tsx';

const article: ArticleDetail = {
  id: 'quay',
  source: 'quay.txt',
  headline: 'Quay reopens',
  headlineOrigin: 'given',
  datePublished: '2023-03-21',
  datePublishedOrigin: 'header',
  articleBody: 'The quay reopens on Monday.',
  persons: [],
  organizations: [],
  places: [],
  dates: [
    {
      start: 20,
      end: 26,
      type: 'DATE',
      value: '2023-03-20',
      edtf: '2023-03-20',
      precision: 'day',
      rule: 'weekday-before-publication',
      flags: ['wording-and-calendar-disagree', 'ambiguous'],
    },
  ],
  events: [
    {
      id: 'a#0',
      title: 'The quay reopens',
      trigger: [0, 3],
      sentence: [0, 27],
      persons: [],
      organizations: [],
      date: 0,
      edtf: '2023-03-20',
      basis: 'stated',
      modality: 'planned',
      because: [],
    },
  ],
  keywords: [],
  wordCount: 5,
  versions: [],
};

describe('Happened', () => {
  it('words the doubts about a date', () => {
    const html = renderToStaticMarkup(createElement(ArticleEvents, { article, onShow: () => undefined }));
    expect(html).toContain('; the wording and the calendar disagree; can be read in more than one way');
    expect(html).not.toContain('calendar disagree, ambiguous');
  });
});
