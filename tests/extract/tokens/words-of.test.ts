import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { Lexemes } from '../../../src/extract/tokens/lexemes.ts';
import { wordsOf } from '../../../src/extract/tokens/words-of.ts';
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
      const { terms, starts } = wordsOf(new Lexemes(text));
      expect(terms.map((term, at) => [term, starts[at]])).toEqual(words(text).map(({ term, start }) => [term, start]));
    }),
  );
});

it('stops at a length', () => {
  expect(wordsOf(new Lexemes('One two\n\nthree'), 7).terms).toEqual(['one', 'two']);
});
