import { expect, test } from 'vitest';
import { languageOf, numberValues } from '../../src/collection/number-values.ts';

test('values are numbered by how many articles have them, then by code units', () => {
  expect(numberValues(['Post', undefined, 'Echo', 'Echo', null, '', 'Argus'])).toEqual({
    names: ['Echo', 'Argus', 'Post'],
    articles: [2, null, 0, 0, null, null, 1],
  });
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['PT_br', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['fil', 'fil'],
  ['English', null],
  ['', null],
  ['e', null],
  [undefined, null],
])('the language of %s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
