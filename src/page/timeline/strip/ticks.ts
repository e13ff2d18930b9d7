import { dateText } from '../../../format/date-text.ts';
import { utcDay } from '../../../time/edtf.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { dayMs, edtfOf } from './time-text.ts';

export interface Tick {
  /** Milliseconds since 1970 in UTC. */
  at: number;
  label: string;
}

type Unit = 'time' | 'day' | 'month' | 'year';

interface Step {
  unit: Unit;
  /** The unit of the size: minutes, days, months or years. */
  size: number;
  /** Approximate length, in milliseconds. */
  ms: number;
}

const minuteMs = 60_000;
const yearMs = 365.25 * dayMs;
const firstMonday = 4 * dayMs;
const leastPixels = 64;
/** Shortest length relative to the average, because February is shorter than other months. */
const fewestPixels = 50;
/** Approximate width of a label's character, and of the space between labels, in pixels. */
const [characterPixels, spacePixels] = [6.5, 10];

const steps: readonly Step[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((size): Step => ({ unit: 'time', size, ms: size * minuteMs })),
  ...[1, 2, 7, 14].map((size): Step => ({ unit: 'day', size, ms: size * dayMs })),
  ...[1, 3, 6].map((size): Step => ({ unit: 'month', size, ms: (size * yearMs) / 12 })),
  ...[1, 2, 5].map((size): Step => ({ unit: 'year', size, ms: size * yearMs })),
];

function stepFor(least: number): Step {
  const found = steps.find(({ ms }) => ms >= least);
  if (found) return found;
  const power = 10 ** Math.floor(Math.log10(least / yearMs));
  const size = power * ([1, 2, 5, 10].find((digit) => digit * power * yearMs >= least) ?? 10);
  return { unit: 'year', size, ms: size * yearMs };
}

// Years are round as people count them: 100 BC is the year -99, and halfway to 100 is 1.
function yearAt(position: number, size: number): number {
  const year = position * size;
  if (size === 1 || year > 0) return year;
  return year < 0 ? year + 1 : 1;
}

// Weeks begin on Mondays.
function originOf({ unit, size }: Step): number {
  return unit === 'day' && size >= 7 ? firstMonday : 0;
}

function timeAt(step: Step, position: number): number {
  const { unit, size, ms } = step;
  if (unit === 'year') return utcDay(yearAt(position, size), 0, 1);
  if (unit === 'month') return utcDay(1970, position * size, 1);
  return originOf(step) + position * ms;
}

function positionBefore(step: Step, time: number): number {
  const { unit, size, ms } = step;
  const date = new Date(time);
  if (unit === 'year') return Math.floor(date.getUTCFullYear() / size) - 1;
  if (unit === 'month') return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / size);
  return Math.floor((time - originOf(step)) / ms);
}

// A year is written where it becomes valid: at the first label, and at the first label of another year.
function labelOf(time: number, unit: Unit, before: number | null): string {
  const date = new Date(time);
  const year = dateText(edtfOf(time, 'year'));
  if (unit === 'year') return year;
  const turns = before === null || new Date(before).getUTCFullYear() !== date.getUTCFullYear();
  const month = dateText(edtfOf(time, 'month')).slice(0, 3);
  if (unit === 'month' && turns && before !== null && date.getUTCMonth() === 0) return year;
  const dated = `${unit === 'month' ? '' : `${date.getUTCDate()} `}${month}${turns ? ` ${year}` : ''}`;
  if (unit !== 'time') return dated;
  const clock = date.toISOString().slice(-13, -8);
  if (clock === '00:00') return dated;
  return before === null ? `${dated}, ${clock}` : clock;
}

/** Computes the ticks of a span of this width, in pixels, in UTC. Labels neither overlap nor reach beyond the span. */
export function ticksOf(span: TimeWindow, width: number): Tick[] {
  const length = span.end - span.start;
  const step = stepFor((length * leastPixels) / Math.max(width, leastPixels));
  const ticks: Tick[] = [];
  let free = 0;
  const first = positionBefore(step, span.start);
  for (let position = first; position < first + width / fewestPixels + 3; position++) {
    const at = timeAt(step, position);
    if (!(at >= span.start && at < span.end)) continue;
    const left = ((at - span.start) / length) * width;
    const label = left < free ? '' : labelOf(at, step.unit, ticks.at(-1)?.at ?? null);
    const right = left + label.length * characterPixels;
    if (label === '' || right > width) continue;
    ticks.push({ at, label });
    free = right + spacePixels;
  }
  return ticks;
}
