import type { TimelineEntries } from './entries.ts';

/** Length of the shortest century, in milliseconds. */
const centuryMs = 36_524 * 86_400_000;

interface Split {
  background: Uint32Array;
  /** Null if every entry is in the foreground. */
  foreground: Uint32Array | null;
}

const splits = new WeakMap<Float64Array, Split>();

/** Checks whether an entry lasts a century or longer, or is open, as "since 2012" is. */
function isBackground({ start, end, id, shape }: TimelineEntries, position: number): boolean {
  const length = (end[position] ?? 0) - (start[position] ?? 0);
  if (length >= centuryMs) return true;
  // The place of an open interval is its known side, which lasts a millisecond.
  if (length > 1) return false;
  const { openStart, openEnd } = shape(id[position] ?? 0);
  return openStart || openEnd;
}

function splitOf(entries: TimelineEntries): Split {
  const known = splits.get(entries.start);
  if (known) return known;
  const sides: Record<'back' | 'front', number[]> = { back: [], front: [] };
  for (let position = 0; position < entries.start.length; position++)
    sides[isBackground(entries, position) ? 'back' : 'front'].push(position);
  const apart = sides.back.length > 0 && sides.front.length > 0;
  const split = {
    background: Uint32Array.from(apart ? sides.back : []),
    foreground: apart ? Uint32Array.from(sides.front) : null,
  };
  splits.set(entries.start, split);
  return split;
}

/**
 * Positions of the entries that are the background of the others: those of a century or longer, and the open ones,
 * unless there are no others. The same object for the same entries.
 */
export function backgroundOf(entries: TimelineEntries): Uint32Array {
  return splitOf(entries).background;
}

/** Positions of all other entries; null if there is no background, which means all. The same object each time. */
export function foregroundOf(entries: TimelineEntries): Uint32Array | null {
  return splitOf(entries).foreground;
}
