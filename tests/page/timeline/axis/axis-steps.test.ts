import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../../src/page/timeline/axis/axis-steps.ts';

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString();

describe('the steps of the axis', () => {
  it('begin at or before the window, and are no shorter than asked', () => {
    const window = { start: Date.UTC(2021, 4, 17, 13), end: Date.UTC(2022, 1, 3) };
    const { scale, steps } = axisOf(window, 20 * day);
    expect(scale).toBe('month');
    expect(steps.map(({ at }) => iso(at).slice(0, 7))).toEqual([
      '2021-05',
      '2021-06',
      '2021-07',
      '2021-08',
      '2021-09',
      '2021-10',
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
    ]);
    expect(steps.filter(({ major }) => major).map(({ at }) => iso(at).slice(0, 10))).toEqual(['2022-01-01']);
  });

  it('of two days start again with each month', () => {
    const { steps } = axisOf({ start: Date.UTC(2021, 0, 28), end: Date.UTC(2021, 1, 4) }, day);
    expect(steps.map(({ at }) => iso(at).slice(5, 10))).toEqual(['01-27', '01-29', '01-31', '02-01', '02-03']);
  });

  it('of hours are greater at midnight', () => {
    const { scale, steps } = axisOf({ start: Date.UTC(2021, 0, 1, 22, 30), end: Date.UTC(2021, 0, 2, 5) }, 3_600_000);
    expect(scale).toBe('hour');
    expect(steps.map(({ at, major }) => [iso(at).slice(11, 13), major])).toEqual([
      ['20', false],
      ['00', true],
      ['04', false],
    ]);
  });

  it('hold in the first century and before it', () => {
    const window = { start: Date.parse('-000012-03-01T00:00:00Z'), end: Date.parse('0031-01-01T00:00:00Z') };
    const { steps } = axisOf(window, 3000 * day);
    expect(steps.map(({ at }) => new Date(at).getUTCFullYear())).toEqual([-20, -10, 0, 10, 20, 30]);
    expect(steps.every(({ at }) => iso(at).includes('-01-01T00:00:00'))).toBe(true);
  });

  it('are few however long the window is', () => {
    const length = 10_000 * 365 * day;
    expect(axisOf({ start: -length, end: length }, length / 10).steps.length).toBeLessThan(30);
  });
});
