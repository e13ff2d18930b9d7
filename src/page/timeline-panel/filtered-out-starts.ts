import type { Times } from '../../contract/collection.ts';

/**
 * Returns the starts, ascending, of the dated entries that are not among `kept`, which are entry numbers in ascending
 * order.
 */
export function filteredOutStarts({ start, dated }: Times, kept: Uint32Array): Float64Array {
  let next = 0;
  return start.subarray(0, dated).filter((_time, number) => {
    while ((kept[next] ?? dated) < number) next++;
    return kept[next] !== number;
  });
}
