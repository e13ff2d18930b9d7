import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/extract/names/words/tokens.ts';
import { Lexemes } from '../../../../src/extract/tokens/lexemes.ts';

const surfaces = (text: string): string[] => tokenize(new Lexemes(text)).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ["Ana O'Rourke's plan", ['Ana', "O'Rourke", "'s", 'plan']],
    ['Choi Min-jae’s', ['Choi', 'Min-jae', '’s']],
    ['P. Q. Hartwell', ['P.', 'Q.', 'Hartwell']],
    ['J.K. Holm', ['J.K.', 'Holm']],
    ['Dr. Holm left.', ['Dr.', 'Holm', 'left', '.']],
    ['at 10:30, 1,200 men', ['at', '10:30', ',', '1,200', 'men']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('tells words written large from others', () => {
    expect(tokenize(new Lexemes('NATO al-Rashid ex-Muslim Émile J. 7')).map(({ shape }) => shape)).toEqual([
      'caps',
      'capital',
      'lower',
      'capital',
      'initial',
      'number',
    ]);
  });

  it('marks what opens a sentence, a quotation or a line', () => {
    const opening = tokenize(new Lexemes('He left. “We Stay,” Ana said.\nBoth')).filter(({ opens }) => opens);
    expect(opening.map((token) => token.text)).toEqual(['He', '“', 'We', 'Both']);
  });

  it('folds the key but not the text', () => {
    expect(tokenize(new Lexemes('Ødegård'))[0]).toMatchObject({ text: 'Ødegård', key: 'odegard' });
  });

  it('gives tokens that are the text without its white space', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const { text: surface, start, end } of tokenize(new Lexemes(text)))
          expect(text.slice(start, end)).toBe(surface);
        expect(surfaces(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
