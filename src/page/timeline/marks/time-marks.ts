import { anchorOf } from '../entries/anchor.ts';
import type { TimelineEntries, TimeShape, TimeWindow } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { countOf, listed, ofPositions } from '../entries/entry-ranges.ts';
import { endOf } from '../entries/interval-index.ts';
import type { IntervalIndex } from '../entries/interval-index.ts';
import { intervalIndexesOf } from '../entries/interval-indexes.ts';
import type { Bin } from './bins.ts';
import { anchoredIn, binsOf, stepsOver } from './bins.ts';
import type { Look, Part } from './looks.ts';
import { lookOf, partsOf } from './looks.ts';

/** The greatest number of entries in a window that get a mark each; more are drawn as bars. */
const mostSingle = 300;
/** Least width of a bar, and of a span that is drawn as a bracket and not as a dot, in pixels. */
const [barPixels, bracketPixels] = [6, 10];
/** Distance at which the centres of two dots do not touch, in pixels. */
export const dotPixels = 8;
/** Distance of the dots of a stack, and the greatest height of an entry in a bar, in pixels. */
export const levelPixels = dotPixels - 1;

/** Heights above the line that marks may fill, in pixels. */
export interface MarksRoom {
  /** Below the lowest row of cards: no stack runs into a card. */
  stack: number;
  /** Of the bars of a dense window, which cards may cover. */
  dense: number;
}

/** The greatest number of dots in a stack of a height, at least 1; higher stacks become bars. */
function mostStacked(height: number): number {
  return Math.max(1, Math.floor((height - dotPixels / 2) / levelPixels) + 1);
}

/** A mark of one entry at its anchor. `x` is in pixels from the start of the window. */
export interface Dot extends Look {
  position: number;
  x: number;
  /** Place in its stack, 0 on the axis. */
  level: number;
  shape: TimeShape;
}

/** A mark of one entry along the whole of its time, in pixels from the start of the window. */
export interface Bracket extends Look {
  position: number;
  from: number;
  to: number;
  shape: TimeShape;
}

/** A mark of several entries, in pixels from the start of the window. */
export interface Bar {
  from: number;
  to: number;
  count: number;
  members: EntryRanges;
  parts: readonly Part[];
}

/** The marks of a window on the axis: each entry in exactly one, unless its anchor is out of view. */
export interface TimeMarks {
  dots: Dot[];
  brackets: Bracket[];
  bars: Bar[];
  /** Height of an entry in a bar, in pixels. */
  unit: number;
  /** True if there are too many entries for marks of their own, so that all of them are in bars. */
  dense: boolean;
}

/** Converts a moment to pixels from the start of a window. */
type ToPixels = (time: number) => number;

const partsOfBins = new WeakMap<readonly IntervalIndex[], Map<string, Part[]>>();

/** Makes the bar of a bin. Its parts are cached, because the same bins are drawn again in each frame of a zoom. */
function barOf(
  entries: TimelineEntries,
  indexes: readonly IntervalIndex[],
  { start, end, members, count }: Bin,
  x: ToPixels,
): Bar {
  const known = partsOfBins.get(indexes) ?? new Map<string, Part[]>();
  partsOfBins.set(indexes, known);
  const key = `${start} ${end}`;
  const parts = known.get(key) ?? partsOf(entries, members);
  known.set(key, parts);
  return { from: x(start), to: x(end), count, members, parts };
}

/** Stacks dots that touch: each gets the lowest level that is free at its place. Returns the number of levels. */
function stack(run: readonly Dot[]): number {
  const ends: number[] = [];
  for (const dot of run) {
    const free = ends.findIndex((end) => end <= dot.x);
    dot.level = free < 0 ? ends.length : free;
    ends[dot.level] = dot.x + dotPixels - 1;
  }
  return ends.length;
}

/** Splits dots in the order of their places into runs of those that touch. */
function runsOf(dots: readonly Dot[]): Dot[][] {
  const runs: Dot[][] = [];
  let last = -Infinity;
  for (const dot of dots) {
    if (dot.x - last < dotPixels) runs.at(-1)?.push(dot);
    else runs.push([dot]);
    last = dot.x;
  }
  return runs;
}

/** Makes the bars of a run of dots that is too high to be stacked. */
function barsOfRun(entries: TimelineEntries, run: readonly Dot[], steps: readonly TimeWindow[], x: ToPixels): Bar[] {
  return steps.flatMap(({ start, end }) => {
    const [from, to] = [x(start), x(end)];
    const inside = run.filter((dot) => dot.x >= from && dot.x < to);
    if (inside.length === 0) return [];
    const slots = [...new Set(inside.map(({ slot }) => slot))].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
    const shareOf = (slot: number | null) => inside.filter((dot) => dot.slot === slot).length / inside.length;
    const members = ofPositions(
      entries,
      inside.map(({ position }) => position).toSorted((a, b) => a - b),
    );
    return [{ from, to, count: inside.length, members, parts: slots.map((slot) => ({ slot, share: shareOf(slot) })) }];
  });
}

/** The height of an entry in a bar, so that the highest bar fits into a height; both in pixels. */
function unitIn(height: number, bars: readonly Bar[]): number {
  return Math.min(levelPixels, height / bars.reduce((peak, { count }) => Math.max(peak, count), 1));
}

/** Lists the positions of the entries that overlap a window, or whose anchors are in it. */
function positionsIn(indexes: readonly IntervalIndex[], window: TimeWindow): number[] {
  const overlapping = indexes
    .map((index) => ({ index, from: index.firstReaching(window.start), to: index.firstFrom(window.end) }))
    .filter(({ from, to }) => from < to);
  return listed(overlapping, 2 * mostSingle);
}

/**
 * Computes the marks of a window that is `width` pixels wide, for all entries or those at some ascending positions. The
 * cost depends on the width, not on the number of entries.
 */
export function marksOf(
  entries: TimelineEntries,
  positions: Uint32Array | null,
  window: TimeWindow,
  width: number,
  room: MarksRoom,
): TimeMarks {
  const indexes = intervalIndexesOf(entries, positions);
  const msPerPixel = (window.end - window.start) / width;
  const x: ToPixels = (time) => (time - window.start) / msPerPixel;
  const overhang = dotPixels * msPerPixel;
  const reached = { start: window.start - overhang, end: window.end + overhang };
  const steps = stepsOver(reached, barPixels * msPerPixel);
  if (countOf(anchoredIn(indexes, window)) > mostSingle) {
    const bars = binsOf(indexes, steps).map((bin) => barOf(entries, indexes, bin, x));
    return { dots: [], brackets: [], bars, unit: unitIn(room.dense, bars), dense: true };
  }
  const dots: Dot[] = [];
  const brackets: Bracket[] = [];
  for (const position of positionsIn(indexes, window)) {
    const shape = entries.shape(entries.id[position] ?? 0);
    const look = lookOf(entries, position);
    const [from, to] = [x(entries.start[position] ?? 0), x(endOf(entries, position))];
    if (shape.kind === 'span' && to - from >= bracketPixels) brackets.push({ position, from, to, shape, ...look });
    else dots.push({ position, x: x(anchorOf(entries, position)), level: 0, shape, ...look });
  }
  const reaching = dots.filter((dot) => dot.x >= -dotPixels && dot.x < width + dotPixels);
  const single: Dot[] = [];
  const bars: Bar[] = [];
  for (const run of runsOf(reaching.toSorted((a, b) => a.x - b.x))) {
    if (stack(run) <= mostStacked(room.stack)) single.push(...run);
    else bars.push(...barsOfRun(entries, run, steps, x));
  }
  return { dots: single, brackets, bars, unit: unitIn(room.stack, bars), dense: false };
}
