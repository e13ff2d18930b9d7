import { expect, it } from 'vitest';
import { findDates } from '../../../../src/extract/dates/find-dates.ts';
import { edtf, flags, read, rule } from '../read.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

it('resolves a planned month that has just passed to the month passed, and says so', () => {
  const [found] = findDates(new TokenizedText('Ana Ruiz plans to visit Chile in October.'), '2023-11-06');
  expect(found).toMatchObject({ value: '2023-10', edtf: '2023-10', precision: 'month', rule: 'nearest-month' });
  expect(found?.flags).toEqual(['wording-and-calendar-disagree']);
});

it('resolves a promised month that has just passed to the next year', () => {
  const [found] = findDates(new TokenizedText('Ana Ruiz will visit Chile in October.'), '2023-11-06');
  expect(found).toMatchObject({ value: '2024-10', flags: [] });
});

it.each([
  ['They met in October.', 'XXXX-10'],
  ['They met on 5 October.', 'XXXX-10-05'],
  ['They met on Tuesday.', 'XXXX-WXX-2'],
  ['They met last summer.', 'XXXX-SU'],
  ['They met in the third quarter.', 'XXXX-Q3'],
  ['They met yesterday.', 'XXXX-XX-XX'],
  ['They met last night.', 'XXXX-XX-XXTNI'],
  ['They meet today.', 'XXXX-XX-XX'],
  ['They will meet next week.', 'XXXX-WXX'],
  ['They met over the weekend.', 'XXXX-WXX-WE'],
  ['They met last month.', 'XXXX-XX'],
  ['They met last quarter.', 'XXXX-QX'],
  ['They met two years ago.', 'XXXX'],
  ['They met two months ago.', 'XXXX-XX'],
  ['They met at 3 p.m. in Rome.', 'XXXX-XX-XXT15:00'],
])('leaves open without a publication date: %s', (text, value) => {
  const [found] = findDates(new TokenizedText(text), null);
  expect(found).toMatchObject({ value, edtf: null, precision: 'none', flags: ['no-publication-date'] });
});

it('resolves what needs only the part of the publication date that is known', () => {
  expect(read('They met last year.', '2023')).toEqual(['last year = 2022']);
  expect(read('They met last month.', '2023-11')).toEqual(['last month = 2023-10']);
  expect(edtf('They met last month.', '2023')).toEqual([null]);
  expect(edtf('They met on Tuesday.', '2023-11')).toEqual([null]);
  expect(flags('They met in October.', '2023')).toEqual(['ambiguous']);
});

it('marks a date that does not exist', () => {
  const [found] = findDates(new TokenizedText('She was born on 31 February 2023.'), '2023-11-06');
  expect(found).toMatchObject({ value: '2023-02-31', edtf: null, precision: 'none', flags: ['no-such-date'] });
  expect(edtf('She was born on 29 February 2024.')).toEqual(['2024-02-29']);
});

it('writes what EDTF has no form for as an interval', () => {
  expect(edtf('They met last week.')).toEqual(['2023-10-30/2023-11-05']);
  expect(edtf('They met last weekend.')).toEqual(['2023-11-04/2023-11-05']);
  expect(edtf('They met in the first half of 2012.')).toEqual(['2012-01/2012-06']);
  expect(edtf('They met in the 5th century BC.')).toEqual(['-0499/-0400']);
});

it('never puts durations, sets and vague references on the calendar', () => {
  expect(edtf('For ten years they recently met every day, now and in the past.')).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

it.each([
  ['Profit rose in the third quarter from a year earlier.', 'a year earlier = 2022-Q3'],
  ['It opened in 1990. It shut two years later.', 'two years later = 1992'],
  ['Profit in the third quarter ended Sept. 30 rose from a year earlier.', 'a year earlier = 2022-Q3'],
  ['Profit rose in the third quarter. In the latest period it had no debt.', 'the latest period = 2023-Q3'],
  ['Profit rose in the third quarter from $2 in the 2021 period.', 'the 2021 period = 2021-Q3'],
  ['It opened on 3 May 1990. It shut three days later.', 'three days later = 1990-05-06'],
  ['It opened on 3 May 1990. It shut the following Monday.', 'the following Monday = 1990-05-07'],
  ['It opened in 1990. It shut in December of the same year.', 'December of the same year = 1990-12'],
])('counts from the dates of the text: %s', (text, last) => {
  expect(read(text).at(-1)).toBe(last);
});

it('counts from the day of a publication time stamp', () => {
  expect(read('They met yesterday. They met on Tuesday.', '2021-04-09T10:20:30+02:00')).toEqual([
    'yesterday = 2021-04-08',
    'Tuesday = 2021-04-06',
  ]);
});

it('names the rule', () => {
  expect(rule('They met on March 21, 2023.')).toBe('full-date');
  expect(rule('They met on Tuesday.')).toBe('weekday-before-publication');
  expect(rule('They will meet on Tuesday.')).toBe('weekday-after-publication');
});

it('takes the end of what is to come for the next of its name', () => {
  expect(read('A law would pay them through July.')).toEqual(['July = 2024-07']);
  expect(read('It paid them through July.')).toEqual(['July = 2023-07']);
});

it('takes what follows an event named by its weekday for what is behind it', () => {
  expect(read("They left following Wednesday's vote.")).toEqual(['Wednesday = 2023-11-01']);
  expect(read('They met on March 3, 2020. They left the following Friday.').at(-1)).toBe(
    'the following Friday = 2020-03-06',
  );
});

it('puts a time of day on the last day told, some sentences back', () => {
  const between = 'The crew saw nothing at all but fog. '.repeat(15);
  expect(read(`It began on Wednesday. ${between}At 3 p.m. it ended.`).at(-1)).toBe('3 p.m. = 2023-11-01T15:00');
});

it.each([
  ['9999-12-31', 'They met this week.', null],
  ['9999-12-31', 'They met this weekend.', null],
  ['9999-12-31', 'They will meet next century.', null],
  ['9999-12-31', 'They will meet the following decade.', null],
  ['9999-12-31', 'They will meet next year.', null],
  ['9999-12-31', 'They met this year.', '9999'],
  ['9999-12-20', 'They met this week.', '9999-12-20/9999-12-26'],
  ['0001-01-01', 'They met last decade.', '-0009/0000'],
  ['0001-01-01', 'They met last century.', '-0099/0000'],
])('published on %s: %s', (publication, text, expected) => {
  expect(edtf(text, publication)).toEqual([expected]);
});

it.each([
  ['The constructor Tuesday met.', ['Tuesday = 2023-10-31']],
  ['They raced on constructor March 5.', ['March 5 = 2023-03-05']],
  ['They raced in March constructor year.', ['March = 2023-03']],
  ['They raced on the constructor Christmas.', []],
  ['They raced in constructor summer.', []],
])('takes no word for more because objects have a property of its name: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
