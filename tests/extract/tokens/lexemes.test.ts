import { expect, it } from 'vitest';
import { lexemeAt, lexemeOf } from '../../../src/extract/tokens/lexeme.ts';
import { Lexemes } from '../../../src/extract/tokens/lexemes.ts';

it('finds the one lexeme of a word wherever it stands', () => {
  const text = 'Ana met the mayor; the mayor left.';
  const lexemes = new Lexemes(text);
  expect(lexemes.at(12, 17)).toBe(lexemes.at(23, 28));
  expect(lexemeAt(text, lexemes.kinds, 12, 17)).toBe(lexemeOf('mayor'));
});

it('takes no word for another, however many are met', () => {
  for (let number = 0; number < 100_000; number++) {
    const word = `w${number.toString(36)}`;
    if (new Lexemes(word).at(0, word.length).text !== word) throw new Error(word);
  }
});

it('gives the units of a text, and 0 behind it', () => {
  const lexemes = new Lexemes('aé');
  expect([lexemes.length, lexemes.codeAt(0), lexemes.codeAt(1), lexemes.codeAt(2)]).toEqual([2, 97, 0xe9, 0]);
});
