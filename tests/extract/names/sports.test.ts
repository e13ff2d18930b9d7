import { describe, expect, it } from 'vitest';
import { peopleOf } from './people-of.ts';

/** The mentions of all persons, in text order. */
function mentions(text: string): string[] {
  return Object.values(peopleOf(text))
    .flat()
    .toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

describe('findNames: results and tables of sports', () => {
  it.each([
    ['a scorecard', 'Amir Velka b Gorran 10\nR. Holmes c Stevens b Irlen 7\nG. Brelin lbw b Mulley 2', 7],
    ['those who are not out', 'S. Velker not out 12\nOtto Brelin run out 20\nExtras (lb-4 nb-8) 12', 2],
    ['bowlers with figures', 'Bowling: McGreave 11-2-44-1 , Gillesper 9-0-31-2 .', 2],
    ['scorers', 'Scorers: Stojchev (12th, 55th minutes), Bergmaker (80)', 2],
    ['scorers below a heading', 'Scorers :\nOrrin - Litvanov 23 , Babandiga 40\nBrelin - Ronaldovic 55', 3],
    ['pitchers', 'W - Pettikov (20-8). L - Mussinov (18-10).', 2],
    ['a match of tennis', 'Karel Siemerlin ( Netherlands ) beat Ato Boldovic ( Chile ) 6-3 6-4', 2],
    ['a ranking', '1. Ato Boldovic (Canada) 10.02\n2. Lin Xiaoling (China) 10.04', 2],
    ['a by-line and a dateline', 'Nadir Velkin\nBRELIN , Tirol 1996-12-06\nThe cup began in the rain .', 1],
    ['the contact of an agency', '-- Lionel Velkof, Paris newsroom', 1],
    ['a nickname in spaced quotation marks', 'William Herbert " Buckshot " Velker was a pitcher.', 1],
  ])('finds the people of %s', (_, text, count) => {
    expect(mentions(text)).toHaveLength(count);
  });

  it('finds nobody in a dateline, and no club among the scorers', () => {
    expect(peopleOf('ORLANDO 1996-10-17\nThe cup began in the rain.')).toEqual({});
    expect(peopleOf('Fortuna Sittaard 4 1 2 1 3 3 5\nVitesse Arnhelm 4 3 0 1 7 4 9')).toEqual({});
    expect(mentions('Scorers: Everton - Litvanov (23)')).toEqual(['Litvanov']);
  });
});
