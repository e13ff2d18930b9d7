import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisspelt } from '../../src/text/misspelt.ts';
import { peopleOf } from '../extract/names/people-of.ts';

describe('isMisspelt', () => {
  it.each([
    ['brandvik', 'brandvick', true],
    ['brandvik', 'brantwik', true],
    ['lauder', 'laude', true],
    ['lauder', 'luader', false],
    ['brandvikson', 'brandviksno', true],
    ['brandvikson', 'bandviksons', true],
    ['brandvikson', 'bradnvkison', false],
    ['lauder', 'maude', false],
    ['lauder', 'lauder', false],
    ['petrin', 'petrina', false],
    ['holm', 'holt', false],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(isMisspelt(a, b)).toBe(answer);
    expect(isMisspelt(b, a)).toBe(answer);
  });

  it('is symmetric', () => {
    const word = string({ unit: constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 11 });
    assert(property(word, word, (a, b) => isMisspelt(a, b) === isMisspelt(b, a)));
  });

  it('knows a word again with a letter left out, added or replaced', () => {
    const letters = string({ unit: constantFrom('b', 'c', 'd'), minLength: 5, maxLength: 11 });
    assert(
      property(letters, nat(), nat(2), (tail, place, added) => {
        const word = `xx${tail}`;
        const at = 2 + (place % tail.length);
        const changed = word.slice(0, at) + 'yz'.slice(0, added) + word.slice(at + 1);
        const few = added < 2 || Math.min(word.length, changed.length) > 7;
        expect(isMisspelt(word, changed)).toBe(few);
      }),
    );
  });
});

describe('slips in surnames', () => {
  it('gives a lone surname with a slip to the only one it can mean', () => {
    expect(peopleOf('Lydia Brandvikson runs the agency. Ms Brantvikson said so.')).toEqual({
      'Lydia Brandvikson': ['Lydia Brandvikson', 'Brantvikson'],
    });
  });

  it('finds a full name with a slip', () => {
    expect(peopleOf('Lydia Lauderin spoke. Lydia Lauderin left. “Yes,” said Lydia Lauderen.')).toEqual({
      'Lydia Lauderin': ['Lydia Lauderin', 'Lydia Lauderin', 'Lydia Lauderen'],
    });
  });

  it.each([
    ['two whom it may mean', 'Peter Lauderin met Otto Lauderon. Mr. Lauderen left.', 'Lauderen'],
    ['another title', 'Lydia Lauderin spoke. Mr. Lauderen left.', 'Lauderen'],
    ['somebody named later only', 'Mr. Lauderen left. Otto Lauderin spoke.', 'Lauderen'],
    ['a given name', 'Lydia Peters spoke. Mr. Peter left.', 'Peter'],
    ['other given names of a surname', 'Wong Kwok-lam and Wong Kwok-lim voted.', 'Wong Kwok-lim'],
    ['another given name', 'Lydia Lauderin spoke. Anna Lauderen left.', 'Anna Lauderen'],
  ])('keeps apart: %s', (_, text, name) => {
    expect(Object.keys(peopleOf(text))).toContain(name);
  });
});
