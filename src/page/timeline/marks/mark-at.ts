import type { TimelineEntries } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { ofPositions } from '../entries/entry-ranges.ts';
import { bracketDepth, leastBar } from './mark-paths.ts';
import type { Bar, Bracket, Dot, TimeMarks } from './time-marks.ts';
import { dotPixels, levelPixels } from './time-marks.ts';

/** A box in pixels from the start of the axis line; above the line, y is negative. */
interface MarkBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A mark under the pointer. */
export interface PointedMark {
  box: MarkBox;
  members: EntryRanges;
}

/** Distance from a mark within which the pointer is on it, in pixels: the hit area is at least 8 pixels each way. */
const reach = 3;

function boxOf(mark: Dot | Bracket | Bar, unit: number): MarkBox {
  if ('level' in mark) {
    const radius = dotPixels / 2;
    return {
      left: mark.x - radius,
      top: -mark.level * levelPixels - radius,
      width: dotPixels,
      height: dotPixels,
    };
  }
  const { from, to } = mark;
  if ('position' in mark) return { left: from, top: 0, width: to - from, height: bracketDepth };
  const height = Math.max(leastBar, mark.count * unit);
  return { left: from, top: -height, width: to - from, height };
}

function distanceTo({ left, top, width, height }: MarkBox, x: number, y: number): number {
  return Math.max(left - x, x - left - width, top - y, y - top - height, 0);
}

/** Finds the mark at a place on the drawing, in pixels: the nearest one, and of equals the smallest. */
export function markAt(entries: TimelineEntries, marks: TimeMarks, x: number, y: number): PointedMark | null {
  const { dots, brackets, bars, unit } = marks;
  let found: { mark: Dot | Bracket | Bar; box: MarkBox; distance: number } | null = null;
  for (const mark of [...dots, ...brackets, ...bars]) {
    const box = boxOf(mark, unit);
    const distance = distanceTo(box, x, y);
    const isNearer =
      !found ||
      distance < found.distance ||
      (distance === found.distance && box.width * box.height < found.box.width * found.box.height);
    if (distance <= reach && isNearer) found = { mark, box, distance };
  }
  if (!found) return null;
  const { mark, box } = found;
  return { box, members: 'members' in mark ? mark.members : ofPositions(entries, [mark.position]) };
}
