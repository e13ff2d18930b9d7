import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOfTimeStamp } from '../../../../src/extract/read/fields/time-stamp.ts';

const shown = (day: Date): string => day.toISOString().slice(0, 10);
const two = (count: number): string => String(Math.abs(count)).padStart(2, '0');
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => new Date(shown(date)));

describe('edtfOfTimeStamp', () => {
  it.each([
    ['2021-04-09T10:20:30Z', '2021-04-09T10:20:30Z'],
    ['2021-04-09 10:20', '2021-04-09T10:20:00'],
    ['2021-04-09T23:40:30.123-07:00', '2021-04-09T23:40:30'],
    ['2021-04-09T00:10:30+0200', '2021-04-09T00:10:30'],
    ['2021-04-09T10:20:30+00:00', '2021-04-09T10:20:30Z'],
    ['20210409', '2021-04-09'],
    ['20210409T102030Z', '2021-04-09T10:20:30Z'],
    ['20210409102030', '2021-04-09T10:20:30'],
  ])('reads ISO 8601: %s', (written, edtf) => {
    expect(edtfOfTimeStamp(written)).toBe(edtf);
  });

  it.each([
    ['Fri, 09 Apr 2021 23:20:30 -0700', '2021-04-09T23:20:30'],
    ['2021-04-09 23:20:30 -4', '2021-04-09T23:20:30'],
    ['Fri, 9 Apr 2021 10:20 GMT', '2021-04-09T10:20:00Z'],
    ['09 Apr 2021 10:20:30 EST', '2021-04-09T10:20:30'],
    ['Fri Apr 09 10:20:30 +0000 2021', '2021-04-09T10:20:30Z'],
    ['Fri Apr 09 2021 10:20:30 GMT+0200 (Central European Summer Time)', '2021-04-09T10:20:30'],
    ['April 9, 2021 at 10:20 p.m.', '2021-04-09T22:20:00'],
    ['Apr. 9, 2021, 12:05 AM EDT', '2021-04-09T00:05:00'],
    ['Apr 9, 2021', '2021-04-09'],
    ['9 April 2021', '2021-04-09'],
    ['Friday, April 9th, 2021', '2021-04-09'],
    ['April 2021', '2021-04'],
    ['19/04/2021', '2021-04-19'],
    ['04/04/2021', '2021-04-04'],
    ['9.4.2021', '2021-04-09'],
  ])('reads feeds and APIs: %s', (written, edtf) => {
    expect(edtfOfTimeStamp(written)).toBe(edtf);
  });

  it.each([
    ['1617963630', '2021-04-09T10:20:30Z'],
    ['1617963630123', '2021-04-09T10:20:30Z'],
  ])('reads the time since 1970: %s', (written, edtf) => {
    expect(edtfOfTimeStamp(written)).toBe(edtf);
  });

  it.each([
    '2021-02-31',
    '20210231',
    '31 February 2021',
    '2021-04-09T25:00:00Z',
    '9 April 2021 13:20 pm 1',
    '09/04/2021',
    '2021040910',
    '1999040910',
    '161796363',
    '44295',
    'last Friday',
    '9 April',
    '10:20',
    'null',
    '',
  ])('reads nothing from %j', (written) => {
    expect(edtfOfTimeStamp(written)).toBeNull();
  });

  it('keeps the day as written, with any offset from UTC', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(anyDay, minutes, fc.integer({ min: -12, max: 14 }), (date, minute, offset) => {
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
        const zone = `${offset < 0 ? '-' : '+'}${two(offset)}`;
        const [, day, month] = date.toUTCString().split(' ');
        const inWords = `${day} ${month} ${date.getUTCFullYear()}`;
        for (const written of [`${shown(date)}T${time}${zone}:00`, `${inWords} ${time} ${zone}00`])
          expect(edtfOfTimeStamp(written)?.slice(0, 19)).toBe(`${shown(date)}T${time}`);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (written) => void edtfOfTimeStamp(written)));
  });
});
