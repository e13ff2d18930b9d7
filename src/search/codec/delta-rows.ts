import type { Rows } from '../../contract/collection.ts';
import type { VarintReader } from './varint.ts';

/**
 * Codes rows of ascending numbers, laid end to end, by their differences: the first of a row as it is, each further one
 * less the one before it. `counts` has the length of each row.
 */
export function deltasOf(numbers: Uint32Array, counts: Iterable<number>): Uint32Array {
  const deltas = numbers.slice();
  let end = 0;
  for (const count of counts) {
    for (let at = end + 1; at < end + count; at++) deltas[at] = (numbers[at] ?? 0) - (numbers[at - 1] ?? 0);
    end += count;
  }
  return deltas;
}

/** Sums counts up to where each row begins in a column of all rows, and where the last one ends. */
export function offsetsOf(reader: VarintReader, field: string, counts: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  let end = 0;
  counts.forEach((count, row) => {
    end += count;
    offsets[row + 1] = end;
  });
  // The offsets have no room for more.
  return end < 2 ** 32 ? offsets : reader.refuse(field, 'fewer than 2^32 numbers', String(end));
}

/**
 * Replaces the differences in rows by the ascending numbers that {@link deltasOf} made them of. Those of row `r` must
 * be below `limitOf(r)`. Throws FormatError.
 */
export function sumDeltas(
  reader: VarintReader,
  field: string,
  { offsets, values }: Rows,
  limitOf: (row: number) => number,
): void {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    const limit = limitOf(row);
    let before = -1;
    for (let at = from; at < to; at++) {
      const value = (values[at] ?? 0) + (at === from ? 0 : before);
      if (value <= before || value >= limit)
        reader.refuse(`${field}.${at}`, `ascending numbers below ${limit}`, String(value));
      values[at] = value;
      before = value;
    }
  }
}
