import { dateText } from '../../../format/date-text.ts';
import type { TimeWindow } from '../entries/entries.ts';
import { stepFor, timesOver } from './calendar-steps.ts';
import type { CalendarStep } from './calendar-steps.ts';
import { edtfOf } from './time-text.ts';

export interface Tick {
  /** Milliseconds since 1970 in UTC. */
  at: number;
  label: string;
  /** Left edge and width of the label, in pixels: it is centred below its tick as far as the edges allow. */
  left: number;
  width: number;
}

const leastPixels = 64;
/** Approximate width of a label's character, the space between labels, and that to an edge, in pixels. */
const [characterPixels, spacePixels, edgePixels] = [6.6, 10, 4];

// A year is written where it becomes valid: at the first label, and at the first label of another year.
function labelOf(time: number, unit: CalendarStep['unit'], before: number | null): string {
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

/** Returns the step of the calendar whose ticks have room for their labels at a scale. */
export function tickStep(msPerPixel: number): CalendarStep {
  return stepFor(leastPixels * msPerPixel);
}

/**
 * Computes the ticks with a label of a span of this width, in pixels, in UTC. Labels do not overlap, and no edge of the
 * visible part `seen`, which is the whole span unless given, cuts one. The first label in it is the most complete.
 */
export function ticksOf(span: TimeWindow, width: number, seen: TimeWindow = span): Tick[] {
  if (width <= 0) return [];
  const msPerPixel = (span.end - span.start) / width;
  const x = (time: number) => (time - span.start) / msPerPixel;
  const [start, end] = [x(seen.start), x(seen.end)];
  const room = { from: start + edgePixels, to: end - edgePixels };
  const step = tickStep(msPerPixel);
  const ticks: Tick[] = [];
  let before: number | null = null;
  let free = -Infinity;
  for (const at of timesOver(step, span)) {
    if (at < span.start) continue;
    const inside = at >= seen.start && at < seen.end;
    if (inside && before !== null && before < seen.start) before = null;
    const label = labelOf(at, step.unit, before);
    const labelWidth = label.length * characterPixels;
    const centred = x(at) - labelWidth / 2;
    const left = inside ? Math.max(room.from, Math.min(centred, room.to - labelWidth)) : centred;
    const isCut = !inside && left < end && left + labelWidth > start;
    if (left < free || isCut || labelWidth > room.to - room.from) continue;
    ticks.push({ at, label, left, width: labelWidth });
    before = at;
    free = left + labelWidth + spacePixels;
  }
  return ticks;
}
