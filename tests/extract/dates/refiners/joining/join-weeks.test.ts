import { expect, it } from 'vitest';
import { read, rule } from '../../read.ts';

it.each([
  ['It opens a week from Saturday.', ['a week from Saturday = 2023-11-18']],
  ['They met two weeks ago Friday.', ['two weeks ago Friday = 2023-10-20']],
  ['Two years ago this month it shut.', ['Two years ago this month = 2021-11']],
  ['Five years ago today it shut.', ['Five years ago today = 2018-11-06']],
  ['It took a week from coast to coast on Saturday.', ['a week = P1W', 'Saturday = 2023-11-04']],
  ['It opens a week on Friday.', ['a week on Friday = 2023-11-17']],
  ['He spent a week on Friday\u2019s speech.', ['a week = P1W', 'Friday = 2023-11-03']],
  ['It opens a week tomorrow.', ['a week tomorrow = 2023-11-14']],
  ['It opens two weeks from tomorrow.', ['two weeks from tomorrow = 2023-11-21']],
  ['He left a week ago. Friday was dull.', ['a week ago = 2023-W44', 'Friday = 2023-11-03']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('says how it was counted', () => {
  expect(rule('It opens a week from Saturday.')).toBe('weeks-from-weekday');
  expect(rule('They met a week ago Friday.')).toBe('weeks-before-weekday');
});
