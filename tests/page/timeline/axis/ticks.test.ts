import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../src/page/timeline/axis/ticks.ts';
import { day, spans } from '../strip/make-starts.ts';

function utc(year: number, month = 0, date = 1): number {
  return new Date(0).setUTCFullYear(year, month, date);
}

function labels(start: number, end: number, width: number): string[] {
  return ticksOf({ start, end }, width).map(({ label }) => label);
}

describe('ticks', () => {
  it('stand at years', () => {
    expect(labels(utc(2019, 4), utc(2023, 4), 330)).toEqual(['2020', '2021', '2022', '2023']);
    const [tick] = ticksOf({ start: utc(2019, 4), end: utc(2020, 4) }, 100);
    expect([tick?.at, tick?.label]).toEqual([utc(2020), '2020']);
  });

  it('stand at months, with the year where it changes', () => {
    expect(labels(utc(2019, 9, 15), utc(2020, 2, 10), 500)).toEqual(['Nov 2019', 'Dec', '2020', 'Feb', 'Mar']);
  });

  it('stand at days and at Mondays', () => {
    expect(labels(utc(2021, 11, 30), utc(2022, 0, 3), 500)).toEqual(['30 Dec 2021', '31 Dec', '1 Jan 2022', '2 Jan']);
    expect(labels(utc(2022, 4, 3), utc(2022, 4, 28), 300)).toEqual(['9 May 2022', '16 May', '23 May']);
  });

  it('stand at hours of the day in UTC', () => {
    const start = utc(2022, 4, 3) + day / 2;
    expect(labels(start, start + day, 500)).toEqual(['3 May 2022, 12:00', '4 May', '06:00']);
  });

  it('count years before 1 as people do', () => {
    expect(labels(utc(-43), utc(-40), 200)).toEqual(['44 BC', '43 BC', '42 BC']);
    expect(labels(utc(-2400), utc(1999), 700)).toEqual([
      '2000 BC',
      '1500 BC',
      '1000 BC',
      '500 BC',
      '1',
      '500',
      '1000',
      '1500',
    ]);
    expect(ticksOf({ start: utc(-120), end: utc(250) }, 280).map(({ at }) => at)).toEqual([
      utc(-99),
      utc(1),
      utc(100),
      utc(200),
    ]);
  });

  it('hold at the ends of what a Date can hold, and in no width', () => {
    expect(ticksOf({ start: -8.64e15, end: 8.64e15 }, 1000).length).toBeGreaterThan(2);
    expect(ticksOf({ start: 0, end: day }, 0)).toEqual([]);
  });

  it('are complete at the start of the visible part, and no edge of it cuts a label', () => {
    const [span, seen] = [
      { start: utc(2020, 9), end: utc(2021, 9) },
      { start: utc(2021, 1, 3), end: utc(2021, 5, 1) + 1 },
    ];
    const ticks = ticksOf(span, 1200, seen);
    expect(ticks.map(({ label }) => label).slice(0, 6)).toEqual(['Oct 2020', 'Nov', 'Dec', '2021', 'Mar 2021', 'Apr']);
    const at = (time: number) => ((time - span.start) / (span.end - span.start)) * 1200;
    for (const { left, width } of ticks)
      for (const edge of [at(seen.start), at(seen.end)]) expect(left < edge && left + width > edge).toBe(false);
    const june = ticks.find(({ label }) => label === 'Jun');
    expect((june?.left ?? 0) + (june?.width ?? 0)).toBeCloseTo(at(seen.end) - 4);
  });

  it('lie inside, in order, apart, and few', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 3000 }), (span, width) => {
        const ticks = ticksOf(span, width);
        expect(ticks.length).toBeLessThanOrEqual(1 + width / 50);
        for (const [position, { at, label, left, width: labelWidth }] of ticks.entries()) {
          expect(at).toBeGreaterThanOrEqual(span.start);
          expect(at).toBeLessThan(span.end);
          expect(label).toMatch(/\S/);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + labelWidth).toBeLessThanOrEqual(width);
          const before = ticks[position - 1] ?? { left: -1, width: 0 };
          expect(left).toBeGreaterThan(before.left + before.width);
        }
      }),
    );
  });
});
