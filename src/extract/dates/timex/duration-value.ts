import type { Unit } from './lexicon.ts';

const codes: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

// Half a unit is written in whole smaller units.
const halves: Partial<Record<Unit, string>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/** Writes a TIMEX3 duration: `P2W`, `PT3H`, or `PXY` for an unknown count (`amount` null). */
export function durationValue(amount: number | null, unit: Unit): string {
  const half = amount === 0.5 ? halves[unit] : undefined;
  if (half !== undefined) return half;
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  const count = amount === null ? 'X' : String(unit === 'fortnight' ? amount * 2 : amount);
  return `P${clock ? 'T' : ''}${count}${codes[unit]}`;
}
