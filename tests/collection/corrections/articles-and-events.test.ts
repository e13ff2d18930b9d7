import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import { corrected } from './corrected.ts';

describe('an article', () => {
  const article = { id: 'a', date: '2020', body: 'Guests arrived.' };
  const other = { id: 'b', date: '2021', body: 'The harbour was closed.' };

  test('has the headline of a correction', () => {
    const { index, detail } = corrected([article], { kind: 'article-headline', article: 'a', headline: 'Guests' });
    expect(index.articles.headline).toEqual(['Guests']);
    expect(detail('a')).toMatchObject({ headline: 'Guests', headlineOrigin: 'given' });
  });

  test('has the date of a correction, and its place in the order', () => {
    const { index, detail } = corrected([article, other], { kind: 'article-date', article: 'a', date: '2022-03' });
    expect(index.articles).toMatchObject({ id: ['b', 'a'], date: ['2021', '2022-03'] });
    expect(detail('a')).toMatchObject({ datePublished: '2022-03', datePublishedOrigin: 'corrections' });
  });

  test('is hidden with its events, and accounted for', () => {
    const sentence = 'Ada Quist opened the northern dam in Brelin.';
    const shared = { date: '2020-05-01', sentence, trigger: 'opened', persons: ['Ada Quist'] };
    const persons = ['Ada Quist'];
    const { index, events, details } = corrected(
      [
        { ...article, body: sentence, persons, events: [shared] },
        {
          ...other,
          persons,
          body: `${sentence} Guests came.`,
          events: [shared, { date: '2021', sentence: 'Guests came.' }],
        },
      ],
      { kind: 'hide-article', article: 'b' },
    );
    expect(index.articles.id).toEqual(['a']);
    expect(events).toMatchObject({ title: [sentence], reports: [[[0, 10, 0, 44, 0]]] });
    expect(details).toHaveLength(1);
    expect(index.report).toMatchObject({ given: 2, hidden: 1 });
  });
});

test('the times that are relative to a corrected date are resolved again', () => {
  const record = extractArticle({
    id: 'a',
    source: 'a.txt',
    datePublished: '2023-11-06',
    datePublishedOrigin: 'field',
    headline: 'Dam',
    articleBody: 'The northern dam was opened on Thursday in Brelin by the mayor.',
  });
  const entries = [{ kind: 'article-date' as const, article: 'a', date: '2024-03-06' }];
  const corrections = { entries, source: 'c.json' };
  const { events } = reduceCollection({ title: 'T', records: [record], skipped: [], corrections });
  expect(record.events[0]?.edtf).toBe('2023-11-02');
  expect(events.date).toEqual(['2024-02-29']);
});

describe('an event', () => {
  const opened = 'Ada Quist opened the northern dam in Brelin.';
  const closed = 'Tom Vega closed the harbour of Orrin.';
  const report = (id: string, date: string) => ({
    id,
    date: '2020',
    body: `${opened} ${closed} In ${id}.`,
    events: [
      { date, sentence: opened, trigger: 'opened', persons: ['Ada Quist'] },
      { date: '2020-06', sentence: closed, trigger: 'closed', persons: ['Tom Vega'] },
    ],
    persons: ['Ada Quist', 'Tom Vega'],
    places: [['Brelin'] as const, ['Orrin'] as const],
  });
  const articles = [report('a', '2020-05-01'), report('b', '2020-05-01')];

  test('of two reports is one', () => {
    expect(corrected(articles).event(opened)?.reports).toEqual(['a#10', 'b#10']);
  });

  test('is retitled, in the texts of all its reports', () => {
    const { event, detail } = corrected(articles, { kind: 'retitle-event', event: 'b#10', title: 'Dam opened' });
    expect(event('Dam opened')?.date).toBe('2020-05-01');
    expect(detail('a').events[0]?.title).toBe('Dam opened');
  });

  test('is redated, and takes its place in the order', () => {
    const { events, event, detail } = corrected(articles, { kind: 'redate-event', event: 'b#10', date: '2020-07' });
    expect(events.title).toEqual([closed, opened]);
    expect(event(opened)).toMatchObject({ date: '2020-07', others: [] });
    expect(detail('a').events[0]).toMatchObject({ edtf: '2020-07', basis: 'stated' });
  });

  test('that did not happen then has no time, and is no entry', () => {
    const { event, detail, index } = corrected(articles, { kind: 'undate-event', event: 'a#10' });
    expect(event(opened)).toBeNull();
    expect(detail('b').events[0]).toMatchObject({ title: opened, edtf: null, basis: null });
    expect(index.articles.events).toEqual([1, 1]);
  });

  test('is hidden, in the texts too', () => {
    const { event, detail } = corrected(articles, { kind: 'hide-event', event: 'a#10' });
    expect(event(opened)).toBeNull();
    expect(detail('b').events.map(({ title }) => title)).toEqual([closed]);
  });

  test('is split by report, with a title and a sentence of its own', () => {
    const { events, index } = corrected(articles, {
      kind: 'split-event',
      reports: ['b#10'],
      title: 'Another dam opened',
      sentence: 'Another dam was opened.',
    });
    const dams = events.title.flatMap((title, at) =>
      events.date[at] === '2020-05-01' ? [[title, events.sentence[at], events.reports[at]?.map(([of]) => of)]] : [],
    );
    expect(dams).toEqual([
      [opened, opened, [0]],
      ['Another dam opened', 'Another dam was opened.', [1]],
    ]);
    expect(index.articles.weight).toEqual([1, 1]);
  });

  test('is merged with another, whose time becomes one of those that reports give', () => {
    const { events, event } = corrected(articles, { kind: 'merge-events', events: ['a#10', 'b#54'] });
    expect(events.title).toEqual([opened]);
    expect(event(opened)).toMatchObject({ date: '2020-05-01', others: ['2020-06'] });
    expect(event(opened)?.reports).toHaveLength(4);
  });
});

test('each entry that applies to nothing is noted with its place in the file', () => {
  const { notes } = corrected(
    [{ id: 'a', persons: ['Ada Quist'] }],
    { kind: 'not-a-person', name: 'Nobody' },
    { kind: 'merge-people', names: ['Ada Quist', 'Tom Vega'] },
    { kind: 'article-date', article: 'b', date: '2020' },
    { kind: 'hide-event', event: 'a#7' },
    { kind: 'remove-keyword', name: 'dam' },
  );
  expect(notes).toEqual([
    'correction 1, not-a-person, was not used: expected person "Nobody", found none',
    'correction 2, merge-people, was not used: expected person "Tom Vega", found none',
    'correction 3, article-date, was not used: expected article "b", found none',
    'correction 4, hide-event, was not used: expected event "a#7", found none',
    'correction 5, remove-keyword, was not used: expected keyword "dam", found none',
  ]);
});

test.each(['constructor', '__proto__', 'toString'])('an article or a person called %s is corrected', (name) => {
  const { index, of, notes } = corrected(
    [{ id: name, persons: [name] }],
    { kind: 'article-date', article: name, date: '2023' },
    { kind: 'rename-person', name, to: 'Ada' },
  );
  expect(index.articles.date).toEqual(['2023']);
  expect(Object.entries(of('persons'))).toEqual([[name, ['Ada']]]);
  expect(notes).toEqual([]);
});
