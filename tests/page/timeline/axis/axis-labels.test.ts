import { describe, expect, it } from 'vitest';
import { utcDay } from '../../../../src/time/edtf.ts';
import { majorLabel, minorLabel, yearLabel } from '../../../../src/page/timeline/axis/axis-labels.ts';

const moment = Date.UTC(2023, 2, 21, 9, 5, 7, 8);

describe('axis labels', () => {
  it.each([
    ['millisecond', '8', 'Tue 21 March 2023'],
    ['second', '09:05:07', 'Tue 21 March 2023'],
    ['minute', '09:05', 'Tue 21 March 2023'],
    ['hour', '09:05', 'Tue 21 March 2023'],
    ['weekday', 'Tue 21', 'March 2023'],
    ['day', '21', 'March 2023'],
    ['month', 'Mar', '2023'],
    ['year', '2023', ''],
  ])('writes a %s in UTC', (scale, minor, major) => {
    expect(minorLabel(moment, scale)).toBe(minor);
    expect(majorLabel(moment, scale)).toBe(major);
  });

  it('has no year 0', () => {
    expect([2, 1, 0, -1, -50].map(yearLabel)).toEqual(['2', '1', '1 BC', '2 BC', '51 BC']);
    expect(minorLabel(utcDay(-43, 2, 15), 'year')).toBe('44 BC');
    expect(majorLabel(utcDay(0, 5, 1), 'day')).toBe('June 1 BC');
  });
});
