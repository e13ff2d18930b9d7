import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { openEvents } from '../../../../src/contract/collection.ts';
import type { EventList } from '../../../../src/contract/collection.ts';
import type { ArticleDetail } from '../../../../src/contract/index-format.ts';
import { ArticleEvents } from '../../../../src/page/article/events/article-events.tsx';
import { makeRecord } from '../../../cli/make-record.ts';
import type { Sketch } from '../../../cli/make-record.ts';
import { eventColumns } from '../../../contract/event-columns.ts';
import { makeCollection } from '../../state/filter/make-collection.ts';

const collection = makeCollection(
  ['2023-03-21', '2023-03-22', '2023-03-23', '2023-03-24'].map((date) => ({ date, persons: [] })),
  [],
);

function detail(sketch: Sketch): ArticleDetail {
  return { ...makeRecord(sketch), persons: [], keywords: [], versions: [] };
}

const none = () => '';

/** The visible text of the events of an article. */
function shown(article: ArticleDetail, events?: EventList): string {
  const handlers = { hrefOfReport: none, onReport: none, onCorrect: none };
  const props = { collection, number: 0, article, events, selected: null, ...handlers };
  return renderToStaticMarkup(createElement(ArticleEvents, props))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const quay = { date: '2023-03-20', sentence: 'The quay reopens on Monday.', title: 'Quay reopens', trigger: 'reopens' };

describe('the events of an article', () => {
  it('have their title, time, modality and evidence', () => {
    expect(shown(detail({ events: [{ ...quay, modality: 'planned' }] }))).toBe(
      'Events in this article Quay reopens 20 March 2023 planned “T”: test Correct…',
    );
  });

  it('word the doubts about a date', () => {
    const article = detail({ events: [quay] });
    article.dates[0]?.flags.push('wording-and-calendar-disagree', 'ambiguous');
    expect(shown(article)).toContain('; wording says future, date is past; can be read in more than one way');
  });

  it('come last if they have no time', () => {
    const article = detail({ events: [quay, { ...quay, sentence: 'Gulls came back.', title: 'Gulls come back' }] });
    Object.assign(article.events[0] ?? {}, { edtf: null, basis: null, date: null, because: [] });
    expect(shown(article)).toMatch(/^Events in this article Gulls come back .* Quay reopens no time found$/);
  });

  it('are folded if there are many', () => {
    const events = Array.from({ length: 30 }, (_, at) => ({ ...quay, title: `Quay reopens (${at})` }));
    const text = shown(detail({ events }));
    expect(text.match(/Quay reopens/g)?.length).toBe(8);
    expect(text).toContain('Show more (22 events left)');
  });

  it('have the reports by other articles, and say how these disagree', () => {
    const columns = eventColumns(['2023-03-20'], [[0]]);
    const reports: (typeof columns.reports)[number] = [
      [0, 9, 0, 27, 0],
      [1, 0, 0, 9, 0],
      [2, 0, 0, 9, 1],
      [1, 40, 30, 50, 0],
    ];
    const events = openEvents({ ...columns, otherDates: [['2023-03-21']], reports: [reports] });
    const text = shown(detail({ events: [quay] }), events);
    expect(text).toContain('2 more reports: 2 reports say 20 March 2023, 1 says 21 March 2023');
    expect(text).toContain(', 23 March 2023: says 21 March 2023');
    expect(text).not.toContain('22 March 2023: says 21 March 2023');
  });
});
