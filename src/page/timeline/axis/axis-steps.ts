import type { TimeWindow } from '../entries/entries.ts';

/** A step of the axis: the moment of its line and label. */
interface AxisStep {
  at: number;
  /** Whether a greater unit begins here too: a month among days, a year among months. */
  major: boolean;
}

export interface Axis {
  /** The unit of the steps. */
  scale: string;
  steps: AxisStep[];
}

interface Unit {
  scale: string;
  /** The number of units in a step. */
  size: number;
  ms: number;
}

const [secondMs, minuteMs, hourMs, dayMs] = [1000, 60_000, 3_600_000, 86_400_000];
const monthMs = 30 * dayMs;
const yearMs = 12 * monthMs;

const sized = (scale: string, ms: number, sizes: readonly number[]): Unit[] =>
  sizes.map((size) => ({ scale, size, ms: size * ms }));

const units: readonly Unit[] = [
  ...sized('second', secondMs, [1, 5, 10, 15]),
  ...sized('minute', minuteMs, [1, 5, 10, 15]),
  ...sized('hour', hourMs, [1, 4]),
  { scale: 'weekday', size: 1, ms: dayMs / 2 },
  ...sized('day', dayMs, [1, 2]),
  ...sized('month', monthMs, [1, 3]),
  ...sized('year', yearMs, [1, 5, 10, 50, 100, 500, 1000]),
];
const longest: Unit = { scale: 'year', size: 1000, ms: 1000 * yearMs };

const msOf: Record<string, number> = { second: secondMs, minute: minuteMs, hour: hourMs, weekday: dayMs };

/** UTC milliseconds of a day; unlike `Date.UTC`, it takes the years 0 to 99 as they are. */
function moment(year: number, month: number, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function firstStep({ scale, size }: Unit, time: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (scale === 'year') return moment(Math.floor(year / size) * size, 0);
  if (scale === 'month') return moment(year, month - (month % size));
  if (scale === 'day') return moment(year, month, day - ((day - 1) % size));
  const length = size * (msOf[scale] ?? dayMs);
  return Math.floor(time / length) * length;
}

function nextStep({ scale, size }: Unit, time: number): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (scale === 'year') return moment(year + size, 0);
  if (scale === 'month') return moment(year, month + size);
  if (scale !== 'day') return time + size * (msOf[scale] ?? dayMs);
  const next = moment(year, month, day + size);
  // Every month begins with a step.
  return new Date(next).getUTCDate() < size + 1 ? moment(year, month + 1) : next;
}

function isMajor({ scale }: Unit, time: number): boolean {
  const date = new Date(time);
  if (scale === 'second') return date.getUTCSeconds() === 0;
  if (scale === 'minute' || scale === 'hour') return time % dayMs === 0;
  if (scale === 'month') return date.getUTCMonth() === 0;
  return scale !== 'year' && date.getUTCDate() === 1;
}

/**
 * Computes the steps of the axis over a window, the first one at or before its start. The unit is the shortest one
 * longer than `leastMs`. Units and steps are those of vis-timeline's `TimeStep` in UTC, so that both backends draw the
 * same axis.
 */
export function axisOf(window: TimeWindow, leastMs: number): Axis {
  const unit = units.find(({ ms }) => ms > leastMs) ?? longest;
  const steps: AxisStep[] = [];
  for (let at = firstStep(unit, window.start); at <= window.end; at = nextStep(unit, at))
    steps.push({ at, major: isMajor(unit, at) });
  return { scale: unit.scale, steps };
}
