import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

const pieces = fc.constantFrom(
  ...'the last next this year years week Tuesday May March 21 2023 5 - – , . ( ) ago later two a half of in from to and 1990s Q3 quarter p.m. BC 31 February weekend every night early mid c. 314 9/11 31/12/1999 \n'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const publications = fc.constantFrom(null, '2023-11-06', '2024-02-29', '2023-11', '2023');

it('gives ascending mentions that do not overlap, with dates that exist', () => {
  fc.assert(
    fc.property(texts, publications, (text, publication) => {
      let end = 0;
      for (const mention of findDates(new TokenizedText(text), publication)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        end = mention.end;
        const span = mention.edtf === null ? null : parseEdtf(mention.edtf);
        expect(mention.precision).toBe(mention.edtf === null ? 'none' : span?.precision);
      }
    }),
    { numRuns: 400 },
  );
});

it('finds any full date in any usual writing', () => {
  const days = fc.date({ min: new Date('1400-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
  const writings = fc.constantFrom(
    (d: number, m: string, y: number) => `${m} ${d}, ${y}`,
    (d: number, m: string, y: number) => `${d} ${m} ${y}`,
    (d: number, m: string, y: number) => `${m} ${d}, ${y}`.replace(m, m.slice(0, 3) + (m.length > 3 ? '.' : '')),
    (d: number, m: string, y: number) => `the ${d}th of ${m}, ${y}`,
  );
  fc.assert(
    fc.property(days, writings, (date, write) => {
      const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
      const text = `They met on ${write(date.getUTCDate(), month, date.getUTCFullYear())} in Oslo.`;
      expect(findDates(new TokenizedText(text), null).map(({ edtf }) => edtf)).toEqual([
        date.toISOString().slice(0, 10),
      ]);
    }),
  );
});

it.each(
  [
    ' ',
    '\n',
    'A',
    '1',
    '12 ',
    '2011-',
    '.',
    '-',
    '"',
    'a',
    'May ',
    'March 5 and ',
    'last ',
    'half a and a half ',
    "'s",
    '11 May ',
    'Tuesday, ',
    '(2001 ',
    '3 p.m. ',
    'that day ',
    'fiscal ',
    'early ',
    'two years later ',
    'the year ended March 31 ',
    'a week from Saturday ',
    '1400 GMT ',
    'Ana May, ',
    'a warm, wet ',
    'by Friday ',
    'the ',
  ].map((unit) => [unit]),
)('takes linear time for a repeated %j', async (unit) => {
  const grown = await growthOf((count) => findDates(new TokenizedText(unit.repeat(count)), '2023-11-06'), 2_000);
  expect(grown).toBeLessThan(6);
});
