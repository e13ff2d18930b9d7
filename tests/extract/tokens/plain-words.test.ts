import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { scanText } from '../../../src/extract/tokens/scan.ts';
import { tokensOf } from '../../../src/extract/keywords/tokens.ts';
import { Lexemes } from '../../../src/extract/tokens/lexemes.ts';
import { wordsOf } from '../../../src/extract/tokens/words-of.ts';
import { tokenize } from '../../../src/extract/names/words/tokens.ts';
import { sentences } from '../../../src/text/sentences.ts';

const plain = (text: string): string[] => new Lexemes(text).plain.lexemes.map((lexeme) => lexeme.text);

it('takes the words that stand by themselves', () => {
  expect(plain('The "old" mayor (Ana) left, too. Why?')).toEqual(['The', 'old', 'mayor', 'Ana', 'left', 'too', 'Why']);
});

it('leaves what the stages cut each in its own way', () => {
  expect(plain("Ana's co-founder J. P. U.S. 3rd G7 café don’t a/b x@y")).toEqual([]);
  expect(plain('x'.repeat(100))).toEqual([]);
});

const pieces = constantFrom(
  'Ana',
  'a',
  'Mr',
  "'s",
  '’',
  '7',
  ' ',
  '\n',
  '-',
  '.',
  ',',
  '(',
  '"',
  'é',
  '\u0301',
  '市',
  '\u00A0',
);

it('tells where every stage has a word', () => {
  const sameCuts = property(oneof(string({ unit: pieces }), string({ unit: 'binary' })), (text) => {
    const lexemes = new Lexemes(text);
    const cuts = [
      wordsOf(lexemes).starts,
      scanText(lexemes).tokens.map(({ start }) => start),
      tokenize(lexemes).map(({ start }) => start),
      tokensOf(lexemes, sentences(text)).map(({ start }) => start),
    ];
    for (const [at, start] of lexemes.plain.starts.entries()) {
      expect(text.startsWith(lexemes.plain.lexemes[at]?.text ?? ' ', start)).toBe(true);
      for (const starts of cuts) expect(starts).toContain(start);
    }
  });
  assert(sameCuts);
});
