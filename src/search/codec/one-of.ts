import type { BitReader, BitWriter } from './bits.ts';

// The fewest bits for one of `size` values: where they do not fill all codes, some have a code a bit shorter.
function shortCodes(size: number, length: number): number {
  return length < 31 ? (1 << length) - size : 2 ** 31 - size;
}

function codeLength(size: number): number {
  return size <= 1 ? 0 : 32 - Math.clz32(size - 1);
}

/** Writes one of the values from 0 to `size - 1`, 2^31 - 1 at most, in the fewest bits; the lower ones have the shorter codes. */
export function writeShortFirst(writer: BitWriter, value: number, size: number): void {
  const length = codeLength(size);
  const short = shortCodes(size, length);
  if (value < short) writer.bits(value, length - 1);
  else writer.bits(value + short, length);
}

/** Reads what {@link writeShortFirst} wrote. */
export function readShortFirst(reader: BitReader, size: number): number {
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

function firstShort(size: number): number {
  return (size - shortCodes(size, codeLength(size))) >>> 1;
}

/** Writes one of the values from 0 to `size - 1`, of which those in the middle are the more likely ones and have the shorter codes. */
export function writeWithin(writer: BitWriter, value: number, size: number): void {
  const first = firstShort(size);
  writeShortFirst(writer, value >= first ? value - first : value - first + size, size);
}

/** Reads what {@link writeWithin} wrote. */
export function readWithin(reader: BitReader, size: number): number {
  if (size <= 1) return 0;
  const value = readShortFirst(reader, size) + firstShort(size);
  return value >= size ? value - size : value;
}
