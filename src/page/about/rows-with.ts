import type { Rows } from '../../contract/collection.ts';

/** Lists the rows that contain a number, ascending, in time linear in all values. */
export function rowsWith({ offsets, values }: Rows, number: number): Uint32Array<ArrayBuffer> {
  const found: number[] = [];
  let row = 0;
  for (let at = values.indexOf(number); at >= 0; at = values.indexOf(number, offsets[row])) {
    while ((offsets[row + 1] ?? 0) <= at) row++;
    found.push(row);
    row++;
  }
  return Uint32Array.from(found);
}
