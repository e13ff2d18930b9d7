import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/time/edtf.ts';
import { edtf, read } from '../read.ts';

it.each([
  ['It ran from summer 2016 to winter 2017.', ['2016-22/2017-24', '2017-24']],
  ['It fell from Q1 2017 to Q3 2017.', ['2017-33/2017-35', '2017-35']],
  ['It fell from Q3 to Q1 2017.', ['2016-35/2017-33', '2017-33']],
  ['It fell H1 2016 to H2 2017.', ['2016-01/2017-12', '2017-07/2017-12']],
  ['It grew from spring to autumn 2017.', ['2017-21/2017-23', '2017-23']],
  ['He will be away from November 2018 to March.', ['2018-11/2019-03', '2019-03']],
  ['It will be closed from December to February.', ['2023-12/2024-02', '2024-02']],
  ['It will run from 20 December to 5 January.', ['2023-12-20/2024-01-05', '2024-01-05']],
  ['It will run from Friday to Monday.', ['2023-11-10/2023-11-13', '2023-11-13']],
  ['It lasted from 1400 to 1300 BC.', ['-1399/-1299', '-1299']],
  ['It lasted between 90 BC and 70 AD.', ['-0089/0070', '0070']],
  ['The war (264\u2013241 BC) was long.', ['-0263/-0240', '-0240']],
  ['The reign (31 BC \u2013 AD 14) was long.', ['-0030/0014', '0014']],
  ['It lasted from 2012 to 2008.', ['2012', '2008']],
  ['The vote was postponed from May 2018 to June 2018.', ['2018-05', '2018-06']],
])('places %s', (text, expected) => {
  expect(edtf(text)).toEqual(expected);
});

it('reads an end without a year after the start', () => {
  expect(read('It will be closed from December to February.')).toEqual(['December = 2023-12', 'February = 2024-02']);
});

it('never ends a range before its start', () => {
  const month = fc.constantFrom(...'January February April June August October December'.split(' '));
  const text = fc
    .tuple(month, fc.option(fc.integer({ min: 1980, max: 2040 })), month, fc.constantFrom('will be', 'was'))
    .map(([from, year, to, verb]) => `It ${verb} open from ${from} ${year ?? ''} to ${to}.`);
  fc.assert(
    fc.property(text, (sentence) => {
      const [range, end] = edtf(sentence).map((date) => parseEdtf(date ?? ''));
      expect(range?.end).toBe(end?.end);
      expect(range?.start).toBeLessThanOrEqual(end?.start ?? -Infinity);
    }),
  );
});
