import type { BitReader, BitWriter } from './bits.ts';
import type { MixedReader, MixedWriter } from './mixed-radix.ts';
import { readShortFirst, readWithin, writeShortFirst, writeWithin } from './one-of.ts';

/**
 * Binary interpolative coding of strictly ascending numbers within known bounds: the middle one first, each half within
 * the bounds that this leaves it (A. Moffat and L. Stuiver, "Binary interpolative coding for effective index
 * compression", Information Retrieval 3, 2000). Close to the fewest bits possible, and none at all for a full range.
 * Two that are left are told as what they are on a circle, each pair in one way: one of them, and how far on the other is.
 * What no other number waits for is left to `last`, if that is given, which is yet to be flushed then.
 */
export function writeAscending(
  writer: BitWriter,
  numbers: Uint32Array,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
  last?: MixedWriter,
): void {
  if (from >= to) return;
  if (to - from === 1 && last) {
    last.add((numbers[from] ?? 0) - low, high - low + 1);
    return;
  }
  if (to - from === 2) {
    writePair(writer, (numbers[from] ?? 0) - low, (numbers[from + 1] ?? 0) - low, high - low + 1, last);
    return;
  }
  const middle = (from + to) >>> 1;
  const value = numbers[middle] ?? 0;
  const least = low + middle - from;
  writeWithin(writer, value - least, high - (to - 1 - middle) - least + 1);
  writeAscending(writer, numbers, [from, middle], [low, value - 1], last);
  writeAscending(writer, numbers, [middle + 1, to], [value + 1, high], last);
}

/** Reads `into[from]` to `into[to - 1]`, as {@link writeAscending} wrote them; what was left to `last` once that is flushed. There must be room between the bounds. */
export function readAscending(
  reader: BitReader,
  into: Uint32Array,
  from: number,
  to: number,
  low: number,
  high: number,
  last?: MixedReader,
): void {
  if (from >= to) return;
  if (to - from === 1 && last) {
    last.add(from, low, high - low + 1);
    return;
  }
  if (to - from === 2) {
    readPair(reader, into, from, low, high - low + 1, last);
    return;
  }
  const middle = (from + to) >>> 1;
  const least = low + middle - from;
  const value = least + readWithin(reader, high - (to - 1 - middle) - least + 1);
  into[middle] = value;
  // Half of all calls would find nothing to read.
  if (from < middle) readAscending(reader, into, from, middle, low, value - 1, last);
  if (middle + 1 < to) readAscending(reader, into, middle + 1, to, value + 1, high, last);
}

// What belongs together often stands together: being near has the shorter codes.
function writePair(writer: BitWriter, one: number, other: number, size: number, last?: MixedWriter): void {
  const half = size >>> 1;
  const apart = other - one;
  writeShortFirst(writer, Math.min(apart, size - apart) - 1, half);
  // The two that fill their bounds are the only pair.
  if (size === 2) return;
  const first = apart <= half ? one : other;
  if (last) last.add(first, size);
  else writeWithin(writer, first, size);
}

function readPair(
  reader: BitReader,
  into: Uint32Array,
  at: number,
  low: number,
  size: number,
  last?: MixedReader,
): void {
  const apart = readShortFirst(reader, size >>> 1) + 1;
  if (last && size > 2) last.add(at, low, size, apart);
  else placePair(into, at, low, size, size > 2 ? readWithin(reader, size) : 0, apart);
}

/** Fills `into[at]` and `into[at + 1]` with the pair that has one number at `low + first`, the other so far on the circle. */
export function placePair(
  into: Uint32Array,
  at: number,
  low: number,
  size: number,
  first: number,
  apart: number,
): void {
  const other = first + apart < size ? first + apart : first + apart - size;
  into[at] = low + Math.min(first, other);
  into[at + 1] = low + Math.max(first, other);
}
