import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../../src/page/timeline/strip/summary.ts';
import { day, makeStarts } from './make-starts.ts';

const counted = (count: number) => `${count} letters`;
const at = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

describe('the strip in words', () => {
  it('tells how many, where most are, and the longest gap', () => {
    const all = makeStarts([at(2001, 5, 1), at(2001, 5, 2), at(2001, 5, 3), at(2001, 7, 1), at(2007, 7, 1)]);
    const span = { start: at(2001, 5, 1), end: at(2007, 7, 2) };
    expect(summaryOf(all, span, counted)).toBe(
      '5 letters, 1 May 2001 – 1 July 2007. Busiest: 1 May – 30 June 2001, 3 letters. ' +
        'Longest gap: nothing for 5 years, 2 July 2001 – 30 June 2007.',
    );
  });

  it('tells of no gap where there is none', () => {
    const one = makeStarts([at(2001, 5, 1)]);
    const text = summaryOf(one, { start: at(2001, 5, 1), end: at(2001, 5, 1) + day }, counted);
    expect(text).toContain('1 letters, 1 May 2001.');
    expect(text).not.toContain('gap');
  });
});
