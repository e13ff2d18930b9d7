import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { termsOf, words } from '../../src/text/words.ts';

const terms = (text: string) => words(text).map((word) => word.term);

describe('words', () => {
  it('folds case and accents and drops the possessive', () => {
    expect(terms('Müller’s ÉTÉ O’Brien')).toEqual(['muller', 'ete', "o'brien"]);
  });

  it('parts at hyphens', () => {
    expect(terms('multi-polar')).toEqual(['multi', 'polar']);
  });

  it('parts scripts that are written without spaces', () => {
    expect(terms('中国人民')).toEqual(['中国', '人民']);
  });

  it('cuts a long run of such a script whole, in time that grows with its length', () => {
    const run = '中国人民'.repeat(50_000);
    const found = words(run);
    expect(found).toHaveLength(100_000);
    expect(found.map((word) => word.term).join('')).toBe(run);
  });

  it('knows no word that folds to nothing', () => {
    expect(terms('a \uFF9E b')).toEqual(['a', 'b']);
  });

  it('gives the offsets of the text as it is', () => {
    const text = 'Été: Äpfel';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Été', 'Äpfel']);
  });
});

describe('termsOf', () => {
  it('returns the terms of the words, in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom("Müller's ", '中国人民', ' \uFF9E ', 'ภาษาไทย', '-', 'É'),
      fc.string({ unit: 'binary' }),
    );
    const texts = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(termsOf(text)).toEqual(terms(text));
      }),
    );
  });
});

describe('fold', () => {
  it('knows one sigma', () => {
    expect(fold('ΝΙΚΟΣ').startsWith(fold('Νικοσ'))).toBe(true);
  });

  it('spells letters out that have no accent to lose', () => {
    expect(fold('Straße Łódź Øre')).toBe('strasse lodz ore');
  });
});
