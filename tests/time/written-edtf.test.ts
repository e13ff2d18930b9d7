import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/format/date-text.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { writtenEdtf } from '../../src/time/written-edtf.ts';

const digits = (least: number, most: number, length: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'));
const dates = fc.oneof(
  digits(1000, 2999, 4),
  digits(1000, 2999, 4).map((year) => `-${year}`),
  digits(100, 299, 3).map((decade) => `${decade}X`),
  fc.tuple(digits(1000, 2999, 4), digits(1, 12, 2)).map((parts) => parts.join('-')),
  fc.tuple(digits(1000, 2999, 4), digits(1, 12, 2), digits(1, 28, 2)).map((parts) => parts.join('-')),
);

describe('writtenEdtf', () => {
  it.each([
    ['March 2020', '2020-03'],
    [' 21.3.2020 ', '2020-03-21'],
    ['3/4/2020', '2020-03-04'],
    ['44 BC', '-0043'],
    ['the 1990s', '199X'],
    ['Spring 2020', '2020-21'],
    ['winter 2020', '2020-24'],
    ['2nd quarter 2020', '2020-34'],
    ['20 to 26 March 2023', '2023-03-20/2023-03-26'],
    ['20th century', '1901-01-01/2000-12-31'],
    ['2020-03?', '2020-03?'],
    ['2020-03-01/..', '2020-03-01/..'],
  ])('“%s” is %s', (text, edtf) => {
    expect(writtenEdtf(text)).toBe(edtf);
  });

  it.each(['', ' ', 'soon', '31 February 2020', '2020-13', 'March', 'first', 'last', 'March 202', '202'])(
    '“%s” is none',
    (text) => {
      expect(writtenEdtf(text)).toBeNull();
    },
  );

  it('reads what the page prints as the date that it prints', () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        expect(writtenEdtf(dateText(edtf))).toBe(edtf);
      }),
    );
  });

  it('gives EDTF or nothing for any text', () => {
    const words = fc.constantFrom('march', '2020', '3', '.', '/', '-', ' ', 'bc', 'to', 'the', '90s', 'century', 'Q1');
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const edtf = writtenEdtf(written);
        expect(edtf === null || parseEdtf(edtf) !== null).toBe(true);
      }),
    );
  });

  it.each(['1', ' ', 'a', '1.', '-', '/', 'march '])('refuses a megabyte of “%s”', (unit) => {
    expect(writtenEdtf(unit.repeat(1_000_000 / unit.length))).toBeNull();
  });
});
