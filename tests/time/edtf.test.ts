import parseReference from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/format/date-text.ts';
import { parseEdtf, utcDay } from '../../src/time/edtf.ts';

const two = (value: number) => String(value).padStart(2, '0');

describe('parseEdtf', () => {
  it.each([
    ['2023-03-21', '2023-03-21', '2023-03-22', 'day'],
    ['2023-10', '2023-10-01', '2023-11-01', 'month'],
    ['2023', '2023-01-01', '2024-01-01', 'year'],
    ['2023-21', '2023-03-01', '2023-06-01', 'season'],
    ['2023-24', '2023-12-01', '2024-03-01', 'season'],
    ['2023-34', '2023-04-01', '2023-07-01', 'quarter'],
    ['199X', '1990-01-01', '2000-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['2023-03-20/2023-03-26', '2023-03-20', '2023-03-27', 'week'],
    ['2023-03-21/2023-03-24', '2023-03-21', '2023-03-25', 'interval'],
    ['2004/2008', '2004-01-01', '2009-01-01', 'interval'],
  ])('%s is %s up to %s, a %s', (text, start, end, precision) => {
    expect(parseEdtf(text)).toEqual({ start: Date.parse(start), end: Date.parse(end), precision, uncertain: false });
  });

  it.each([
    '2023-02-31',
    '2023-13',
    '2023-3-1',
    'October',
    '',
    '/',
    '../..',
    '2023-05/2023-04',
    '2023-00-10',
    '+2023',
    'Y999999',
    '2023-03-21T25:00:00',
    '2023-03-21T10:30:60Z',
  ])('“%s” is no date', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('knows years before 1, of few digits and of many', () => {
    expect(parseEdtf('-0049-03-15')?.start).toBe(utcDay(-49, 2, 15));
    expect(parseEdtf('-0001-12-31T23:59:59Z')?.end).toBe(utcDay(0, 0, 1));
    expect(parseEdtf('0079')?.start).toBe(utcDay(79, 0, 1));
    expect(parseEdtf('Y12000')?.start).toBe(utcDay(12_000, 0, 1));
  });

  it('places a leap second at the second before it', () => {
    for (const leap of ['2016-12-31T23:59:60Z', '2017-01-01T08:59:60+09:00', '2016-12-31T23:59:60'])
      expect(parseEdtf(leap)).toMatchObject({ start: Date.parse('2016-12-31T23:59:59Z'), precision: 'time' });
  });

  it('counts the unspecified digits of years before 1 away from zero', () => {
    expect(parseEdtf('-04XX')).toMatchObject({
      start: utcDay(-499, 0, 1),
      end: utcDay(-399, 0, 1),
      precision: 'century',
    });
  });

  it('keeps the doubt of a qualifier and the open side of an interval', () => {
    expect(parseEdtf('2023-10~')).toMatchObject({ precision: 'month', uncertain: true });
    expect(parseEdtf('../2023')).toMatchObject({ start: -Infinity, end: Date.parse('2024-01-01') });
    expect(parseEdtf('2023/..')).toMatchObject({ start: Date.parse('2023-01-01'), end: Infinity });
  });

  it('agrees with the reference implementation on days, months and years', () => {
    const dates = fc.record({
      year: fc.integer({ min: 1000, max: 2999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      length: fc.constantFrom(1, 2, 3),
    });
    fc.assert(
      fc.property(dates, ({ year, month, day, length }) => {
        const text = [year, two(month), two(day)].slice(0, length).join('-');
        const reference = parseReference(text);
        const span = parseEdtf(text);
        expect(span?.start).toBe(reference.min);
        expect((span?.end ?? 0) - 1).toBe(reference.max);
      }),
    );
  });

  it('reads any text as a span that ends after its start, or as none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { start, end } = parseEdtf(text) ?? { start: 0, end: 1 };
        expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('dateText', () => {
  it.each([
    ['2023-03-21', '21 March 2023'],
    ['2023-10', 'October 2023'],
    ['2023~', 'about 2023'],
    ['2023?', '2023 (uncertain)'],
    ['2023-21', 'spring 2023'],
    ['2023-33', 'quarter 1 of 2023'],
    ['199X', 'the 1990s'],
    ['2023-03-20/2023-03-26', '20–26 March 2023'],
    ['2023-03-30/2023-04-02', '30 March – 2 April 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
    ['2004/2008', '2004 – 2008'],
    ['../2008', 'until 2008'],
    ['2023-03-21T10:30:00Z', '21 March 2023, 10:30 UTC'],
    ['2023-03-21T10:30:00+02:00', '21 March 2023, 08:30 UTC'],
    ['2023-03-21T10:30:00', '21 March 2023, 10:30'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-045X', 'the years 460 BC to 451 BC'],
    ['no date', 'no date'],
  ])('%s reads “%s”', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
  });
});
