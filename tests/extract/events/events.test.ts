import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { findEvents } from '../../../src/extract/events/find-events.ts';
import { eventsOf, sourceOf } from './event-source.ts';

it('gives trigger, sentence, people, time and evidence', () => {
  const text = 'Nothing was known. Ana Ruiz met Bo Lind on March 21, 2023, in Oslo.\n\nCy Dahl is ill.';
  expect(findEvents(sourceOf(text, ['Ana Ruiz', 'Bo Lind', 'Cy Dahl']))).toEqual([
    {
      id: 'a#28',
      title: 'Ana Ruiz met Bo Lind',
      trigger: [28, 31],
      sentence: [19, 67],
      persons: ['Ana Ruiz', 'Bo Lind'],
      organizations: [],
      date: 0,
      edtf: '2023-03-21',
      basis: 'stated',
      modality: 'reported',
      because: [{ start: 43, end: 57, rule: 'full-date' }],
    },
  ]);
});

describe('a date belongs to the predicate that it modifies', () => {
  it.each([
    [
      'The bank announced on Thursday that it lost 6 billion in October 2022.',
      ['announced: 2023-11-02 reported', 'lost: 2022-10 reported'],
    ],
    ['The man arrested on Friday left in May 2021.', ['arrested: 2023-11-03 reported', 'left: 2021-05 reported']],
    ['He left in 1990 and returned in 1995.', ['left: 1990 reported', 'returned: 1995 reported']],
    ['The explosion on 3 May 2021 killed five people.', ['killed: 2021-05-03 reported']],
    ['They watched the flood of 1953.', ['watched: null reported', 'flood: 1953 reported']],
    ['The Friday vote was close.', ['vote: 2023-11-03 reported']],
    ['On Friday, the dam, which was built in 1990, burst.', ['built: 1990 reported', 'burst: 2023-11-03 reported']],
    ['He left after her trip to Rome in May 2021.', ['left: 2021-05~ reported', 'trip: 2021-05 reported']],
    ['He left, following her trip to Rome earlier this year.', ['left: 2023~ reported', 'trip: 2023 reported']],
    ['She plans to visit Lima in December.', ['visit: 2023-12 planned']],
    ['He led the club from 2004 to 2008.', ['led: 2004/2008 reported']],
    ['He left just before 5 May 2021.', ['left: 2021-05-05 reported']],
    ['There was an earthquake on 3 May 2021.', ['earthquake: 2021-05-03 reported']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('a date of no predicate', () => {
  it.each([
    ['bounds a time', 'The price is the lowest since October 2002.'],
    ['bounds a time', 'The firm has sold more since 2003.'],
    ['is that of a bound', 'The club has lost since the repeal of the rule in 1984.'],
    ['compares', 'Sales were better than in 2019.'],
    ['is a deadline', 'A deadline of 1 June 2021 is near.'],
    ['names a treaty', 'The treaty of 2001 is old.'],
    ['is a target', 'A target set for 2024 is wrong.'],
    ['is part of a name', 'The 2015 agreement is old.'],
    ['follows a name', 'World Cup 2018 was loud.'],
    ['is a name', 'The book is about 9/11.'],
    ['is a life span', 'Ana Ruiz (born 3 April 1978) is a painter.'],
    ['belongs to a noun', 'Last year’s winner is ill.'],
    ['is in a heading', 'Fair opens\n\nMarch 3, 2021\n\nIt is big.'],
    ['is in a byline', 'By Ana Ruiz, published March 3, 2021.'],
    ['has no verb', 'A wet day in Oslo, March 3, 2021.'],
    ['is a duration', 'They want to talk for two days.'],
  ])('%s: %s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

it.each([
  ['a state', 'The bank said so on Friday. The house is old and has three doors.'],
  ['an opinion in a quotation', 'The bank said so on Friday. "The mayor failed and lost our trust."'],
  ['a question', 'The bank said so on Friday. Who closed the door?'],
  ['a habit', 'The bank said so on Friday. He often travelled to Rome.'],
  ['a repeated act', 'The bank said so on Friday. The mayor repeatedly attacked it.'],
  ['a first time', 'The bank said so on Friday. When it first opened, rain was falling.'],
  ['an interpretation', 'The bank said so on Friday. This suggests that it is weak.'],
  ['a circumstance', 'The bank said so on Friday. Rain was falling.'],
])('makes no event of %s', (_, text) => {
  expect(eventsOf(text)).toEqual(['said: 2023-11-03 reported']);
});

it('keeps a verb of speech that another act is joined to', () => {
  const events = findEvents(sourceOf('A mill burned on Monday. The mayor said the dam was safe; a clerk left.', []));
  expect(events.map(({ title }) => title)).toContain('The mayor said the dam was safe');
});

it('takes what a speaker of a transcript says for a quotation', () => {
  const turn = 'Ana: We sold the boat.\n\n';
  expect(eventsOf(`The boat sank on Friday, he said.\n\n${turn.repeat(3)}`)).toEqual(['sank: 2023-11-03 reported']);
});

it('looks past the dateline', () => {
  expect(eventsOf('LISBON, November 4 (Agency) — The bank closed on Friday.')).toEqual(['closed: 2023-11-03 reported']);
});

it.each([
  ['said (2011) on May 5 and '],
  ['the firm last year, '],
  ['prices plan this year '],
  ['was at the Expo 1967, '],
  ['They met in 1990. '],
  ['He said. '],
  ['met '],
])('takes linear time for a repeated %j', async (unit) => {
  const grown = await growthOf((count) => findEvents(sourceOf(unit.repeat(count))), 1_000);
  expect(grown).toBeLessThan(6);
});
