import type { TimelineEntries } from '../entries/entries.ts';
import type { EntryRanges } from '../entries/entry-ranges.ts';
import { countOf } from '../entries/entry-ranges.ts';

/** How a mark is drawn: its colour, and whether its time is certain. */
export interface Look {
  /** Colour slot of the first chosen person, 0 to 7; null if none is named. */
  slot: number | null;
  /** `hollow`: planned, or it may not have happened. `light`: its time is not spelled out. */
  style: 'filled' | 'hollow' | 'light';
}

export function lookOf(entries: TimelineEntries, position: number): Look {
  const id = entries.id[position] ?? 0;
  const marks = entries.marks(id);
  const hollow = marks.includes('planned') || marks.includes('nonfactual');
  const certain = marks.includes('inferred') ? 'light' : 'filled';
  return { slot: entries.colours(id)[0] ?? null, style: hollow ? 'hollow' : certain };
}

/** A part of a bar in one colour. */
export interface Part {
  slot: number | null;
  /** Share of the bar's height. The shares of a bar add up to 1. */
  share: number;
}

/** The greatest number of entries of a bar whose persons are read. */
const mostSampled = 32;

function sampled(members: EntryRanges): number[] {
  const count = countOf(members);
  const number = Math.min(count, mostSampled);
  return Array.from({ length: number }, (_, at) => {
    let left = Math.floor(((at + 0.5) * count) / number);
    for (const { index, from, to } of members) {
      if (left < to - from) return index.positions[from + left] ?? 0;
      left -= to - from;
    }
    return 0;
  });
}

/**
 * Divides a bar by the persons whom its entries name, in the order of their slots, the entries without one last.
 * It reads a sample of evenly spaced entries, which bounds the cost of a bar.
 */
export function partsOf(entries: TimelineEntries, members: EntryRanges): Part[] {
  const shares = new Map<number | null, number>();
  const sample = sampled(members);
  for (const position of sample) {
    const slots = entries.colours(entries.id[position] ?? 0);
    for (const slot of slots.length > 0 ? slots : [null])
      shares.set(slot, (shares.get(slot) ?? 0) + 1 / Math.max(1, slots.length) / sample.length);
  }
  return [...shares]
    .map(([slot, share]) => ({ slot, share }))
    .toSorted((a, b) => (a.slot ?? Infinity) - (b.slot ?? Infinity));
}
