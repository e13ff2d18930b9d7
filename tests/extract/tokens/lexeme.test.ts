import { describe, expect, it } from 'vitest';
import { kind } from '../../../src/extract/names/lexicon/lexicon.ts';
import { lexemeOf } from '../../../src/extract/tokens/lexeme.ts';
import { Lexemes } from '../../../src/extract/tokens/lexemes.ts';

describe('lexemeOf', () => {
  it('says what each stage wants to know of a word', () => {
    const { small, capital, term, shape, large, key, stem, sense } = lexemeOf('Märkte');
    expect({ small, capital, term, shape, large, key, stem, sense }).toEqual({
      small: 'märkte',
      capital: true,
      term: 'markte',
      shape: 'capital',
      large: true,
      key: 'markte',
      stem: 'märkte',
      sense: undefined,
    });
  });

  it('looks into the lists', () => {
    expect(lexemeOf('March').sense?.month).toBe(3);
    expect(lexemeOf('Maria').kinds & kind.given).toBeTruthy();
    expect(lexemeOf('the').weights).not.toBeUndefined();
    expect(lexemeOf('United').placeWords).toBeGreaterThan(1);
    expect(lexemeOf('ministries').stem).toBe('ministry');
  });
});

it('gives what stands at a place, however it is cut', () => {
  const lexemes = new Lexemes('Ana-Li met');
  expect([lexemes.at(0, 3), lexemes.at(0, 6), lexemes.at(0, 3)].map(({ text }) => text)).toEqual([
    'Ana',
    'Ana-Li',
    'Ana',
  ]);
  expect(new Lexemes('Ana').at(0, 3)).toBe(lexemes.at(0, 3));
});
