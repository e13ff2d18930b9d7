import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseEdtf } from '../../src/time/edtf.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { checkRecord } from './check-record.ts';
import { propertyPart } from './part.ts';

const words =
  'the last next this that coming past following previous same year years week weeks weekend month quarter decade century day ' +
  'hours night morning today yesterday tomorrow tonight Tuesday May March Feb. 21 2023 29 5 0 24 9999 0001 ago later two a half of in ' +
  'from to until and ended every early mid the-end 1990s Q3 p.m. BC AD spring Easter Christmas noon midnight GMT 1400 c. 314 ' +
  "9/11 31/12/1999 '98 o'clock earlier – - , . ( ) : / \n";

const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const year = fc.oneof(
  fc.constantFrom('0000', '0001', '1000', '2023', '2024', '2199', '9999'),
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
);
const mark = fc.constantFrom('-', '/', '.');
const numericDate = fc.tuple(mark, year, two, two).map(([between, ...parts]) => parts.join(between));
const zone = fc.constantFrom('', 'Z', '+01:00', '-14:00', '+99:99', ' GMT', ' p.m.');
const clock = fc
  .tuple(fc.constantFrom('T', ' '), two, two, fc.option(two), zone)
  .map(
    ([lead, hour, minute, second, offset]) => `${lead}${hour}:${minute}${second === null ? '' : `:${second}`}${offset}`,
  );
const direction = fc.constantFrom('last', 'this', 'next', 'the following', 'the previous', 'ten', '9999');
const unit = fc.constantFrom('day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century', 'Sunday');
const phrase = fc.tuple(direction, unit, fc.constantFrom('', ' ago', ' later')).map(([a, b, c]) => `${a} ${b}${c}`);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words.split(' ')) },
  numericDate,
  fc.tuple(numericDate, clock).map((parts) => parts.join('')),
  clock,
  phrase,
  year,
);
const texts = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 16 }), fc.constantFrom(' ', ''))
  .map(([pieces, between]) => pieces.join(between));

const publications = fc.oneof(
  fc.constantFrom('9999-12-31', '9999-12', '9999', '0001-01-01', '0000-01-01', '-0001-12-31', '-9999-01-01', 'Y12000'),
  fc.constantFrom('2024-02-29', '2023-11', '2023-21', '202X', '20XX', '../2023', '2023/..', '2023-03-21T23:59:59Z'),
  fc.tuple(year, two, two).map((parts) => parts.join('-')),
);
const published = fc.option(publications.filter((edtf) => parseEdtf(edtf) !== null));

/** Dates and phrases side by side, published at any time. */
export const dates = propertyPart(
  'dates',
  1500,
  fc.record({ articleBody: texts.filter((text) => text.trim() !== ''), datePublished: published }),
  ({ articleBody, datePublished }) => {
    const article = {
      source: 'a.txt',
      datePublishedOrigin: 'field' as const,
      inLanguage: 'en',
      articleBody,
      datePublished,
    };
    const record = extractArticle(article);
    checkRecord(record);
    assert.deepEqual(extractArticle(article), record);
  },
);
