import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import MarkdownIt from 'markdown-it';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coMentionsGraphml } from '../../../src/page/export/formats/graphml.ts';
import { articlesCalendar, eventsCalendar } from '../../../src/page/export/formats/icalendar.ts';
import { articlesJson, articlesJsonLd, eventsJson, eventsJsonLd } from '../../../src/page/export/formats/json.ts';
import { articlesMarkdown, eventsMarkdown } from '../../../src/page/export/formats/markdown.ts';
import { articlesTimelineJs, eventsTimelineJs } from '../../../src/page/export/formats/timelinejs.ts';
import { someResults } from './some-results.ts';

function calendarOf(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

it('writes events of whole days to iCalendar, and leaves out articles without a date', () => {
  const [day, month] = calendarOf(eventsCalendar(someResults));
  expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(['2021-03-04', '2021-03-05']);
  expect([month?.startDate.toString(), month?.endDate.toString()]).toEqual(['2021-02-01', '2021-03-01']);
  expect(day?.description).toContain('on <i>Thursday</i>.');
  expect(calendarOf(articlesCalendar(someResults)).map(({ summary }) => summary)).toEqual([
    someResults.articles[0]?.headline,
  ]);
});

it('gives the same iCalendar bytes each time', () => {
  expect(eventsCalendar(someResults)).toBe(eventsCalendar(someResults));
});

it('writes GraphML that an XML parser reads, whatever the names', () => {
  const [first] = someResults.articles;
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 4 }), (persons) => {
      const articles = first ? [{ ...first, persons }] : [];
      const found = { node: 0, edge: 0 };
      const parser = new SaxesParser({ xmlns: true });
      parser.on('opentag', ({ name }) => {
        if (name === 'node' || name === 'edge') found[name]++;
      });
      parser.write(coMentionsGraphml({ title: '', articles, events: [] })).close();
      expect(found).toEqual({ node: persons.length, edge: (persons.length * Math.max(0, persons.length - 1)) / 2 });
    }),
  );
});

it('writes no text as markup to Markdown', () => {
  const html = new MarkdownIt({ html: true }).render(articlesMarkdown(someResults) + eventsMarkdown(someResults));
  expect(html).not.toMatch(/<[bi]>/);
  expect(html).toContain('href="https://example.org/harbour?a=1&amp;b=2"');
  expect(html).toContain('Ada Holm opened the harbour');
});

it('writes TimelineJS with dates as precise as they are, and texts as text', () => {
  expect(JSON.parse(eventsTimelineJs(someResults))).toMatchObject({
    events: [{ start_date: { year: 2021, month: 3, day: 4 } }, { start_date: { year: 2021, month: 2 } }],
  });
  expect(eventsTimelineJs(someResults)).not.toContain('"day": 1');
  expect(articlesTimelineJs(someResults)).not.toContain('<b>');
});

it('writes JSON and JSON-LD with the times as they are known', () => {
  expect(JSON.parse(articlesJson(someResults))).toMatchObject([
    {
      id: 'harbour',
      datePublished: '2021-03-05',
      persons: ['Ada Holm', '+Bo "B" Lind', 'Cem & Co'],
    },
    {},
  ]);
  expect(JSON.parse(eventsJson(someResults))).toMatchObject([
    { date: '2021-03-04', reports: [{ id: 'harbour' }, { id: 'quay' }] },
    {},
  ]);
  expect(JSON.parse(articlesJsonLd(someResults))).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'NewsArticle', headline: someResults.articles[0]?.headline }, {}],
  });
  expect(JSON.parse(eventsJsonLd(someResults))).toMatchObject({
    '@graph': [{ '@type': 'Event', startDate: '2021-03-04' }, { startDate: '2021-02' }],
  });
});
