import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { Lexemes } from '../../../src/extract/lexeme/lexeme.ts';
import { wordsOf } from '../../../src/extract/lexeme/words-of.ts';
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
      expect(wordsOf(new Lexemes(text))).toEqual(words(text));
    }),
  );
});

it('stops at a length', () => {
  expect(wordsOf(new Lexemes('One two\n\nthree'), 7).map(({ term }) => term)).toEqual(['one', 'two']);
});
