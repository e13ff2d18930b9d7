import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';

/** `a b*`: a phrase of two words, the second a prefix. */
function shown(q: string): string[] {
  return parseQuery(q).terms.map(({ words, prefix }) => words.join(' ') + (prefix ? '*' : ''));
}

describe('parseQuery', () => {
  it.each([
    ['', []],
    ['  - "" ', []],
    ['Harbour', ['harbour*']],
    ['new Harbour ', ['new', 'harbour*']],
    ['multi-polar world', ['multi polar', 'world*']],
    ['world multi-polar', ['world', 'multi polar*']],
    ['"new harbour"', ['new harbour']],
    ['"new harbour" opens', ['new harbour', 'opens*']],
    ['opens "new harbour"', ['opens', 'new harbour']],
    ['opens "new harb', ['opens', 'new harb*']],
    ['opens "', ['opens*']],
    ['“new harbour” Élan', ['new harbour', 'elan*']],
    ["Ann's", ['ann*']],
  ])('reads %j', (q, expected) => {
    expect(shown(q)).toEqual(expected);
  });
});
