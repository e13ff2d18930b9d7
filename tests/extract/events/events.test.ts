import { expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { findEvents } from '../../../src/extract/events/find-events.ts';
import type { Mentioned } from '../../../src/contract/record.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

function events(text: string, people: string[] = []) {
  const persons: Mentioned[] = people.map((name) => ({
    name,
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => [index, index + name.length]),
  }));
  const dates = findDates(new TokenizedText(text), '2023-11-06');
  return findEvents('a', new TokenizedText(text), dates, persons).map(
    ({ edtf, sentence, persons: names, modality }) => ({
      when: edtf,
      says: text.slice(...sentence),
      names,
      modality,
    }),
  );
}

const when = (text: string) => events(text).map((event) => `${event.when} ${event.modality}`);

it('gives the sentence, its people and its time', () => {
  const text = 'Nothing was known. Ana Ruiz met Bo Lind on March 21, 2023, in Oslo. Cy Dahl slept.';
  expect(events(text, ['Ana Ruiz', 'Bo Lind', 'Cy Dahl'])).toEqual([
    {
      when: '2023-03-21',
      says: 'Ana Ruiz met Bo Lind on March 21, 2023, in Oslo.',
      names: ['Ana Ruiz', 'Bo Lind'],
      modality: 'reported',
    },
  ]);
});

it('tells plans from reports', () => {
  expect(when('They will vote on Tuesday.')).toEqual(['2023-11-07 planned']);
  expect(when('They voted on Tuesday.')).toEqual(['2023-10-31 reported']);
});

it('gives no event to a vague year that belongs to a noun', () => {
  expect(when('She plans to visit Lima in October, after her trip earlier this year.')).toEqual(['2023-10 planned']);
  expect(when('He plans a trip in May, following her state visit to Rome earlier this year.')).toEqual([
    '2024-05 planned',
  ]);
  expect(when('The firm, after a loss last year, cut jobs.')).toEqual([]);
  expect(when('Last year, the firm cut jobs.')).toEqual(['2022 reported']);
  expect(when('The firm cut jobs earlier this year.')).toEqual(['2023 reported']);
  expect(when('The firm, which cut jobs last year, is for sale.')).toEqual(['2022 reported']);
});

it('takes the modality from the clause that the date stands in', () => {
  expect(when('The bank will close, the owner said on Friday.')).toEqual(['2023-11-03 reported']);
  expect(when('The bank said it will close on Friday, after it failed in October.')).toEqual([
    '2023-11-10 planned',
    '2023-10 reported',
  ]);
  expect(when('The mine closed in October and will reopen on Friday.')).toEqual([
    '2023-10 reported',
    '2023-11-10 planned',
  ]);
});

it.each([
  ['Its sister ship sank on 3 October 1984 with 31 people on board.', '1984-10-03 reported'],
  ['The last strike, in November 2004, cost 12 million euros.', '2004-11 reported'],
  ['Flights to Rome resume tomorrow.', '2023-11-07 planned'],
  ['Ships leave for the north on 9 November.', '2023-11-09 reported'],
  ['A fire broke out on 3 May 2021.', '2021-05-03 reported'],
])('finds the verb of %s', (text, expected) => {
  expect(when(text)).toEqual([expected]);
});

const names = (text: string, people: string[]) => events(text, people).map((event) => event.names);

it('names the people of the sentence before for "the leaders", "both", "the two" and "they"', () => {
  const people = ['Ana Ruiz', 'Bo Lind', 'Cy Dahl'];
  const before = 'Ana Ruiz and Bo Lind have made peace.';
  expect(names(`${before} The leaders met on March 21, 2023.`, people)).toEqual([['Ana Ruiz', 'Bo Lind']]);
  expect(names(`${before} The two met on March 21, 2023.`, people)).toEqual([['Ana Ruiz', 'Bo Lind']]);
  expect(names(`${before} They met on March 21, 2023.`, people)).toEqual([['Ana Ruiz', 'Bo Lind']]);
  expect(names(`${before} It rained on March 21, 2023.`, people)).toEqual([[]]);
  expect(names(`${before} They met Cy Dahl on March 21, 2023.`, people)).toEqual([['Cy Dahl']]);
  expect(names(`${before}\n\nThe leaders met on March 21, 2023.`, people)).toEqual([[]]);
  expect(names(`${before} Rain fell. They met on March 21, 2023.`, people)).toEqual([[]]);
});

it('makes one event of a sentence and date, and of a range', () => {
  expect(when('He left on Friday, and on Friday he returned.')).toEqual(['2023-11-03 reported']);
  expect(when('He led the club from 2004 to 2008.')).toEqual(['2004/2008 reported']);
  expect(when('He left in 1990 and returned in 1995.')).toEqual(['1990 reported', '1995 reported']);
});

it.each([
  ['a heading', 'Fair opens on March 3, 2021\n\nIt was big.'],
  ['a line with a date alone', 'Friday, March 3, 2021\n\nIt was big.'],
  ['a byline', 'By Ana Ruiz, published March 3, 2021.'],
  ['a sentence without a finite verb', 'A wet day in Oslo, March 3, 2021.'],
  ['a date in a name', 'The 2015 agreement was broken.'],
  ['a year after a name', 'World Cup 2018 was loud.'],
  ['a day that is a name', 'The book is about 9/11.'],
  ['a life span', 'Ana Ruiz (born 3 April 1978) is a painter.'],
  ['a comparison', 'Sales were better than in 2019.'],
  ['a possessive year', 'Last year\u2019s winner is ill.'],
  ['a duration', 'They talked for two days.'],
])('takes %s for no event', (_, text) => {
  expect(events(text)).toEqual([]);
});

it('looks past the dateline', () => {
  expect(when('LISBON, November 4 (Agency) \u2014 The bank closed on Friday.')).toEqual(['2023-11-03 reported']);
});

it('reads items of a list, which need no full stop', () => {
  expect(when('\u2022 In 2019 the club moved to Rome')).toEqual(['2019 reported']);
});

it.each([
  ['said (2011) on May 5 and '],
  ['the firm last year, '],
  ['prices plan this year '],
  ['was at the Expo 1967, '],
  ['They met in 1990. '],
  ['met '],
])('takes linear time for a repeated %j', async (unit) => {
  const grown = await growthOf((count) => {
    const text = new TokenizedText(unit.repeat(count));
    return findEvents('a', text, findDates(text, '2023-11-06'), []);
  }, 1_000);
  expect(grown).toBeLessThan(6);
});
