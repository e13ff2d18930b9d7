import { describe, expect, it } from 'vitest';
import { findKeywords } from '../../src/extract/keywords.ts';

const body = `The trade agreement between Norland and Sudland was signed in Oslo on Monday. Ana Soto said the trade agreement
would end the fishing dispute. Norland and Sudland had quarrelled over fishing rights for eleven years. Soto praised the
recent balance of power. The fishing dispute began when patrol boats took three trawlers. Patrol boats have been withdrawn.`;
const soto = body.indexOf('Ana Soto');
const persons = [{ name: 'Ana Soto', mentions: [[soto, soto + 8] satisfies [number, number]] }];
const terms = (text: string, headline = ''): string[] =>
  findKeywords(text, headline, { persons }).map(({ term }) => term);

describe('findKeywords', () => {
  it('prefers terms of several words that recur', () => {
    expect(terms(body).slice(0, 3).toSorted()).toEqual(['Norland and Sudland', 'fishing dispute', 'trade agreement']);
  });

  it('names no person, day, number or praise', () => {
    const all = terms(body).join(' ');
    expect(all).not.toMatch(/Soto|Ana|Monday|eleven|three|recent/);
    expect(all).toContain('balance of power');
  });

  it('counts singular and plural as one and writes the commoner', () => {
    const text = 'A heat pump was sold. Heat pumps are dear. Most heat pumps come from Norland.';
    expect(terms(text).filter((term) => term.includes('pump'))).toEqual(['heat pumps']);
  });

  it('ranks what the headline names higher', () => {
    const text = 'The harbour wall fell. The grain silo burned. The town was calm.';
    expect(terms(text, 'Grain silo burns')[0]).toBe('grain silo');
    expect(terms(text, 'Harbour wall falls')[0]).toBe('harbour wall');
  });

  it('gives at most 20, best first, relative to the best, with four digits', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `A copper${'abcdefghij'[at % 10]} valve${'klmnop'[at % 6]} broke.`,
    ).join(' ');
    const found = findKeywords(many, '', { persons: [] });
    expect(found).toHaveLength(20);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBe(1);
    expect(scores.every((score) => Number(score.toFixed(4)) === score)).toBe(true);
  });

  it('takes linear time', () => {
    expect(terms('')).toEqual([]);
    for (const piece of ['a', 'ab ', 'Ab ', 'of ', 'Ab and ', 'ab-', "a'", '. ', ' ', '\n', '1', 'A.'])
      expect(terms(piece.repeat(100_000)).length).toBeLessThanOrEqual(20);
  });
});
