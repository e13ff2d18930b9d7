import { expect, it } from 'vitest';
import { findNames } from '../../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

function names(text: string): string[] {
  return findNames(new TokenizedText(text)).persons.map(({ name }) => name);
}

it.each([
  ['The mayor, Anna\nHolm, said so.', ['Anna Holm']],
  [
    'The council met on the old pier, and the mayor Anna\nHolm said that it had to be mended before the\nwinter storms came.',
    ['Anna Holm'],
  ],
  [
    'The council met on the old pier, and the mayor Anna\r\nHolm said that it had to be mended before the\r\nwinter storms came.',
    ['Anna Holm'],
  ],
  ['Anna Holm\nOtto Brandt\nIvo Halvorsen', ['Anna Holm', 'Otto Brandt', 'Ivo Halvorsen']],
  ['The mayor is Anna\n\nHalvorsen Street is shut.', []],
  ['A long talk with the founder of it, Anna Holm\nSunday, 5 May\nIt rained.', ['Anna Holm']],
])('%j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
