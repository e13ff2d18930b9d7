import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMentions, mentionsText } from '../../../src/page/about/count-mentions.ts';
import { rowsWith } from '../../../src/page/about/rows-with.ts';

const bins = { start: Date.UTC(2019, 0), end: Date.UTC(2020, 0), count: 4 };

function countsOf(...dates: string[]) {
  const start = Float64Array.from(dates, (date) => (date === '' ? Number.NaN : Date.parse(date)));
  return countMentions(start, Uint32Array.from(dates.keys()), bins);
}

describe('countMentions', () => {
  it('counts the starts in each bin and unit of the period, and none outside', () => {
    const { bars, units, inView } = countsOf('2018-12-31', '2019-01-01', '2019-01-31', '2019-12-31', '2020-01-01', '');
    expect([...bars]).toEqual([2, 0, 0, 1]);
    expect(units).toEqual([
      { date: '2019-01', count: 2 },
      { date: '2019-12', count: 1 },
    ]);
    expect(inView).toBe(3);
  });

  it('counts an entry once in the bins and once in the units', () => {
    const times = fc.array(fc.integer({ min: Date.UTC(2018, 0), max: Date.UTC(2021, 0) }));
    fc.assert(
      fc.property(times, (all) => {
        const start = Float64Array.from(all.toSorted((a, b) => a - b));
        const { bars, units, inView } = countMentions(start, Uint32Array.from(start.keys()), bins);
        expect(bars.reduce((sum, count) => sum + count, 0)).toBe(inView);
        expect(units.reduce((sum, { count }) => sum + count, 0)).toBe(inView);
        expect(inView).toBe(all.filter((time) => time >= bins.start && time < bins.end).length);
      }),
    );
  });
});

describe('mentionsText', () => {
  it.each([
    [['2019-03-01', '2019-03-02', '2019-05-01'], '3 articles, most in March 2019 (2)'],
    [['2019-03-01', '2019-03-02', ''], '2 of 3 articles in this period, all in March 2019'],
    [['2019-03-01'], '1 article, in March 2019'],
    [['2017-03-01', ''], 'None of 2 articles in this period'],
  ])('%j', (dates, text) => {
    expect(mentionsText(countsOf(...dates), dates.length, 'article')).toBe(text);
  });
});

describe('rowsWith', () => {
  it('lists the rows that contain a number, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(4), { maxLength: 4 })), fc.nat(5), (lists, number) => {
        const offsets = Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]);
        const found = rowsWith({ offsets, values: Uint32Array.from(lists.flat()) }, number);
        expect([...found]).toEqual([...lists.keys()].filter((row) => lists[row]?.includes(number)));
      }),
    );
  });
});
