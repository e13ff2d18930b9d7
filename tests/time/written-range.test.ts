import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/format/date-text.ts';
import { parseEdtf, utcDay } from '../../src/time/edtf.ts';
import { edtfYear } from '../../src/time/edtf-year.ts';
import { writtenRange } from '../../src/time/written-range.ts';

const known = { first: Date.UTC(2019, 3, 5, 10), last: Date.UTC(2024, 1, 9, 5) };

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** What a text is read as, as its first and its last day. */
function days(text: string): string | null {
  const span = writtenRange(text, known);
  if (!span) return null;
  const [first, last] = [span.start, span.end - 1].map((time) => {
    const date = new Date(time);
    return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
  });
  return first === last ? String(first) : `${first} ${last}`;
}

describe('writtenRange', () => {
  it.each([
    [
      '2023-3-21',
      ['2023-03-21', '21 March 2023', 'March 21, 2023', '21.3.2023', '21. 3. 2023', '2023/3/21', '20230321'],
    ],
    [
      '2023-3-21',
      ['  the 21st  of MARCH 2023 ', 'Tues., 21 Mar. 2023', '21-Mar-2023', '3/21/2023', '21/3/2023', '2023.03.21'],
    ],
    ['2023-3-4', ['3/4/2023', '4.3.2023', '3-4-2023']],
    ['2023-3-1 2023-3-31', ['March 2023', 'mar 2023', '3/2023', '03.2023', '2023-3', '2023-03', '2023 march']],
    ['2019-9-1 2019-9-30', ['sept 2019', 'Sept. 2019', 'September, 2019']],
    ['2023-1-1 2023-12-31', ['2023', 'in 2023', 'about 2023', '2023 AD', 'AD 2023', '2023~']],
    ['1990-1-1 1999-12-31', ['1990s', 'the 1990s', "1990's", '199X']],
    ['1801-1-1 1900-12-31', ['19th century', 'the 19th century']],
    ['-43-1-1 -43-12-31', ['44 BC', '44 b.c.', '44 BCE', '44bc', '-0043']],
    ['-43-3-15', ['15 March 44 BC', 'March 15, 44 B.C.']],
    ['-499-1-1 -400-12-31', ['5th century BC']],
    ['-448-1-1 -439-12-31', ['440s BC']],
    ['79-8-24', ['24 August 79 A.D.', 'AUG 24 AD 79']],
    ['2023-3-1 2023-5-31', ['spring 2023', 'Spring of 2023', '2023-21']],
    ['2019-9-1 2019-11-30', ['autumn 2019', 'fall 2019']],
    [
      '2019-7-1 2019-9-30',
      ['Q3 2019', '2019 Q3', '2019q3', 'third quarter of 2019', '3rd quarter 2019', 'quarter 3 of 2019'],
    ],
    ['2019-7-1 2019-9-30', ['2019-07..2019-09', '2019-07/2019-09', 'July 2019 to September 2019', 'jul - sep 2019']],
    [
      '2019-7-1 2019-9-30',
      ['jul-sep 2019', 'July–September 2019', 'from 7/2019 until 9/2019', 'between July and September 2019'],
    ],
    ['2023-3-20 2023-3-26', ['20–26 March 2023', '20 to 26 March 2023', '2023-03-20/2023-03-26']],
    ['2023-3-27 2023-4-2', ['27 March – 2 April 2023']],
    ['1914-1-1 1918-12-31', ['1914-1918', '1914/1918', '1914–1918']],
    ['2021-1-1 2024-2-9', ['2021..', '2021/..', '2021/', 'since 2021', '2021 to last']],
    ['2019-4-5 2020-12-31', ['..2020', '../2020', 'until 2020', 'first..2020']],
    ['2030-1-1 2030-12-31', ['since 2030', '2030..']],
    ['2024-2-9', ['last', ' LAST ', 'the last article', 'latest']],
    ['2019-4-5', ['first', 'the first']],
  ])('reads %s', (expected, texts) => {
    expect(texts.map((text) => [text, days(text)])).toEqual(texts.map((text) => [text, expected]));
  });

  it('refuses nonsense, and what does not exist', () => {
    const texts = [
      'nonsense',
      '',
      ' ',
      '-',
      '..',
      '/',
      '../..',
      '31.2.2023',
      '29 Feb 2023',
      '2023-02-30',
      '13.13.2023',
      '2023-13',
      '21/2023',
      '0 BC',
      '1',
      '12',
      '21 March',
      'mayor 2020',
      'march march 2023',
      '2023 2024',
      'Q5 2019',
      'spring',
      '-44',
      '0 March 2023',
      '2021..2019',
      'last year',
      'BC',
      '2019..2020..2021',
      '9'.repeat(90),
      ' '.repeat(1_000_000),
      '2023-'.repeat(200_000),
    ];
    expect(texts.filter((text) => writtenRange(text, known) !== null)).toEqual([]);
  });

  it('knows no first and last where nothing is dated', () => {
    const nothing = { first: Number.NaN, last: Number.NaN };
    expect(writtenRange('last', nothing)).toBeNull();
    expect(writtenRange('first', { first: Infinity, last: -Infinity })).toBeNull();
    expect(writtenRange('since 2019', nothing)).toEqual(writtenRange('2019', nothing));
  });

  const date = fc.record({
    year: fc.integer({ min: -99_999, max: 99_999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    parts: fc.integer({ min: 1, max: 3 }),
  });

  it('reads the days, months and years of EDTF as they are', () => {
    fc.assert(
      fc.property(date, ({ year, month, day, parts }) => {
        const text = [edtfYear(year), two(month), two(day)].slice(0, parts).join('-');
        const lengths = [utcDay(year + 1, 0, 1), utcDay(year, month, 1), utcDay(year, month - 1, day + 1)];
        const starts = [utcDay(year, 0, 1), utcDay(year, month - 1, 1), utcDay(year, month - 1, day)];
        const exists = parts < 3 || new Date(starts[2] ?? 0).getUTCDate() === day;
        const expected = exists ? { start: starts[parts - 1], end: lengths[parts - 1] } : null;
        expect(writtenRange(text, known)).toEqual(expected);
        expect(writtenRange(` ${text.toLowerCase()}  `, known)).toEqual(expected);
      }),
    );
  });

  it('reads what the page itself writes', () => {
    const edtf = fc
      .tuple(
        fc.integer({ min: 100, max: 9999 }),
        fc.constantFrom('', '-01', '-12', '-21', '-24', '-33', '-36', '-02-28', '-11-05'),
      )
      .map(([year, rest]) => edtfYear(year) + rest);
    fc.assert(
      fc.property(edtf, edtf, fc.boolean(), (from, to, ranged) => {
        const text = ranged ? `${from}/${to}` : from;
        const span = parseEdtf(text);
        fc.pre(span !== null);
        expect(writtenRange(dateText(text), known)).toEqual({ start: span?.start, end: span?.end });
      }),
    );
  });

  it('never throws, and returns nothing but finite spans', () => {
    const word = fc.constantFrom(
      ...'march 21 2023 44 bc ad 1990s q3 quarter spring .. / - – to since last first century 19th 999999 x T00:00:00 \ud800'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    const time = fc.double();
    fc.assert(
      fc.property(text, time, time, (typed, first, last) => {
        const span = writtenRange(typed, { first, last });
        const { start, end } = span ?? { start: 0, end: 1 };
        expect(Number.isFinite(start) && Number.isFinite(end) && start < end).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});
