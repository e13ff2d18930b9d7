/** A piece of text at a position of a page, in points from its lower left corner. `size` is the height of the type. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** The lines of one column in their order, between what crosses the columns above and below. */
export type Block = readonly TextRun[];

/** Returns the middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Returns the edges of some runs, of which there is at least one. */
export function edgesOf(runs: readonly TextRun[]): { left: number; right: number } {
  let [edgeLeft, edgeRight] = [Infinity, -Infinity];
  for (const { left, right } of runs) [edgeLeft, edgeRight] = [Math.min(edgeLeft, left), Math.max(edgeRight, right)];
  return { left: edgeLeft, right: edgeRight };
}
