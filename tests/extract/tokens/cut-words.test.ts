import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/extract/tokens/cut-words.ts';
import type { Token } from '../../../src/extract/tokens/token.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

const tokensOf = (text: string): Token[] => new TokenizedText(text).tokens(cutWords);

const surfaces = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('cutWords', () => {
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
    expect(tokensOf('NATO al-Rashid ex-Muslim Émile J. 7').map(({ shape }) => shape)).toEqual([
      'caps',
      'capital',
      'lower',
      'capital',
      'initial',
      'number',
    ]);
  });

  it('gives the white space before each token', () => {
    expect(tokensOf('One two,  three\nfour').map(({ gap }) => gap)).toEqual(['line', 'space', 'none', 'wide', 'line']);
  });

  it('folds the key but not the text', () => {
    expect(tokensOf('Ødegård')[0]).toMatchObject({ text: 'Ødegård', key: 'odegard' });
  });

  it('gives tokens that are the text without its white space', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const { text: surface, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(surface);
        expect(surfaces(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
