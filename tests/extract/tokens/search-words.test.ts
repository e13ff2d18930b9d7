import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';
import { words } from '../../../src/text/words.ts';

const pieces = constantFrom(
  'Ana',
  "'",
  '’',
  's',
  '7',
  ' ',
  '-',
  'é',
  '\u0301',
  '市长',
  '\uFF9E',
  '𐐀',
  '😀',
  '\uD801',
  '.',
);

it('finds the words that search finds', () => {
  assert(
    property(oneof(string({ unit: pieces }), string({ unit: 'binary' })), (text) => {
      const { terms, starts } = new TokenizedText(text).searchWords;
      expect(terms.map((term, at) => [term, starts[at]])).toEqual(words(text).map(({ term, start }) => [term, start]));
    }),
  );
});

it('leaves out the headline', () => {
  expect(new TokenizedText('One two', 'three').searchWords.terms).toEqual(['one', 'two']);
});
