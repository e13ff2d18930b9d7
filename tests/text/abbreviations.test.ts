import { expect, it } from 'vitest';
import { abbreviations } from '../../src/text/abbreviations.ts';

it('gives the meaning of an abbreviation, in small letters without its closing full stop', () => {
  expect(['dr', 'st', 'jan', 'vs', 'jr', 'corp', 'p.m', 'cat'].map((word) => abbreviations.get(word))).toEqual([
    'title',
    'place',
    'month',
    'reference',
    'suffix',
    'company',
    'clock',
    undefined,
  ]);
});
