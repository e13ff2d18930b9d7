import type { Times } from '../../../contract/collection.ts';

/** When those were or are that are not among `kept`, which are numbers in ascending order: their starts, ascending. */
export function leftOut({ start, dated }: Times, kept: Uint32Array): Float64Array {
  let next = 0;
  return start.subarray(0, dated).filter((_time, number) => {
    while ((kept[next] ?? dated) < number) next++;
    return kept[next] !== number;
  });
}
