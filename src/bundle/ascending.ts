import type { BitReader, BitWriter } from './bits.ts';

/**
 * Binary interpolative coding of strictly ascending numbers within known bounds: the middle one first, each half within
 * the bounds that this leaves it (A. Moffat and L. Stuiver, "Binary interpolative coding for effective index
 * compression", Information Retrieval 3, 2000). Close to the fewest bits possible, and none at all for a full range.
 * Two that are left are told as what they are on a circle, each pair in one way: one of them, and how far on the other is.
 */
export function writeAscending(
  writer: BitWriter,
  numbers: Uint32Array,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): void {
  if (from >= to) return;
  if (to - from === 2) {
    writePair(writer, (numbers[from] ?? 0) - low, (numbers[from + 1] ?? 0) - low, high - low + 1);
    return;
  }
  const middle = (from + to) >>> 1;
  const value = numbers[middle] ?? 0;
  const least = low + middle - from;
  writeWithin(writer, value - least, high - (to - 1 - middle) - least + 1);
  writeAscending(writer, numbers, [from, middle], [low, value - 1]);
  writeAscending(writer, numbers, [middle + 1, to], [value + 1, high]);
}

/** Reads `into[from]` to `into[to - 1]`, as {@link writeAscending} wrote them. There must be room between the bounds. */
export function readAscending(
  reader: BitReader,
  into: Uint32Array,
  from: number,
  to: number,
  low: number,
  high: number,
): void {
  if (from >= to) return;
  if (to - from === 2) {
    readPair(reader, into, from, low, high - low + 1);
    return;
  }
  const middle = (from + to) >>> 1;
  const least = low + middle - from;
  const value = least + readWithin(reader, high - (to - 1 - middle) - least + 1);
  into[middle] = value;
  // Half of all calls would find nothing to read.
  if (from < middle) readAscending(reader, into, from, middle, low, value - 1);
  if (middle + 1 < to) readAscending(reader, into, middle + 1, to, value + 1, high);
}

// What belongs together often stands together: being near has the shorter codes.
function writePair(writer: BitWriter, one: number, other: number, size: number): void {
  const half = size >>> 1;
  const apart = other - one;
  writeShortFirst(writer, Math.min(apart, size - apart) - 1, half);
  // The two that fill their bounds are the only pair.
  if (size > 2) writeWithin(writer, apart <= half ? one : other, size);
}

function readPair(reader: BitReader, into: Uint32Array, at: number, low: number, size: number): void {
  const apart = readShortFirst(reader, size >>> 1) + 1;
  const one = size > 2 ? readWithin(reader, size) : 0;
  const other = one + apart < size ? one + apart : one + apart - size;
  into[at] = low + Math.min(one, other);
  into[at + 1] = low + Math.max(one, other);
}

// The fewest bits for one of `size` values: where they do not fill all codes, some have a code a bit shorter.
function shortCodes(size: number, length: number): number {
  return length < 31 ? (1 << length) - size : 2 ** 31 - size;
}

function codeLength(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1);
}

function writeShortFirst(writer: BitWriter, value: number, size: number): void {
  const length = codeLength(size);
  const short = shortCodes(size, length);
  if (value < short) writer.bits(value, length - 1);
  else writer.bits(value + short, length);
}

function readShortFirst(reader: BitReader, size: number): number {
  if (size <= 1) return 0;
  const length = codeLength(size);
  const short = shortCodes(size, length);
  if (length > 25) return readLong(reader, length, short);
  const code = reader.peek(length);
  const isShort = code >>> 1 < short;
  reader.at += isShort ? length - 1 : length;
  return isShort ? code >>> 1 : code - short;
}

function readLong(reader: BitReader, length: number, short: number): number {
  const value = reader.bits(length - 1);
  return value < short ? value : value * 2 + reader.bits(1) - short;
}

// The values in the middle have the shorter codes: they are the more likely ones.
function firstShort(size: number): number {
  return (size - shortCodes(size, codeLength(size))) >>> 1;
}

function writeWithin(writer: BitWriter, value: number, size: number): void {
  const first = firstShort(size);
  writeShortFirst(writer, value >= first ? value - first : value - first + size, size);
}

function readWithin(reader: BitReader, size: number): number {
  if (size <= 1) return 0;
  const value = readShortFirst(reader, size) + firstShort(size);
  return value >= size ? value - size : value;
}
