import type { BitReader, BitWriter } from './bits.ts';

/**
 * Binary interpolative coding of strictly ascending numbers within known bounds: the middle one first, each half within
 * the bounds that this leaves it (A. Moffat and L. Stuiver, "Binary interpolative coding for effective index
 * compression", Information Retrieval 3, 2000). Close to the fewest bits possible, and none at all for a full range.
 */
export function writeAscending(
  writer: BitWriter,
  numbers: Uint32Array,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): void {
  if (from >= to) return;
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
  const middle = (from + to) >>> 1;
  const least = low + middle - from;
  const value = least + readWithin(reader, high - (to - 1 - middle) - least + 1);
  into[middle] = value;
  // Half of all calls would find nothing to read.
  if (from < middle) readAscending(reader, into, from, middle, low, value - 1);
  if (middle + 1 < to) readAscending(reader, into, middle + 1, to, value + 1, high);
}

// The fewest bits for one of `size` values: where they do not fill all codes, those in the middle are a bit shorter.
function shortCodes(size: number, length: number): number {
  return length < 31 ? (1 << length) - size : 2 ** 31 - size;
}

function codeLength(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1);
}

function writeWithin(writer: BitWriter, value: number, size: number): void {
  const length = codeLength(size);
  const short = shortCodes(size, length);
  const first = (size - short) >>> 1;
  const turned = value >= first ? value - first : value - first + size;
  if (turned < short) writer.bits(turned, length - 1);
  else writer.bits(turned + short, length);
}

function readWithin(reader: BitReader, size: number): number {
  if (size <= 1) return 0;
  const length = codeLength(size);
  const short = shortCodes(size, length);
  const first = (size - short) >>> 1;
  if (length > 25) return turnedBack(readLong(reader, length, short), first, size);
  const code = reader.peek(length);
  const isShort = code >>> 1 < short;
  reader.at += isShort ? length - 1 : length;
  return turnedBack(isShort ? code >>> 1 : code - short, first, size);
}

function readLong(reader: BitReader, length: number, short: number): number {
  const turned = reader.bits(length - 1);
  return turned < short ? turned : turned * 2 + reader.bits(1) - short;
}

function turnedBack(turned: number, first: number, size: number): number {
  const value = turned + first;
  return value >= size ? value - size : value;
}
