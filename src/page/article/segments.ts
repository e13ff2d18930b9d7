import type { TextSpan } from '../../contract/record.ts';

/** A stretch of text that carries the same marks throughout. */
export interface Segment<T> {
  start: number;
  end: number;
  marks: readonly T[];
}

/** Something to be marked in a text, by UTF-16 offsets. */
export interface Marked<T> {
  span: TextSpan;
  mark: T;
}

/**
 * Cuts `within` at every edge of the marked spans, which may overlap. The segments cover it without gap, in order.
 * `marked` must be in order of start.
 */
export function segments<T>(within: TextSpan, marked: readonly Marked<T>[]): Segment<T>[] {
  const [from, to] = within;
  const touching = marked.filter(({ span }) => span[0] < to && span[1] > from);
  const edges = new Set([from, to]);
  for (const { span } of touching) {
    edges.add(Math.max(from, span[0]));
    edges.add(Math.min(to, span[1]));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  let open: Marked<T>[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, at) => {
    for (let item = touching[next]; item && item.span[0] <= start; item = touching[++next]) open.push(item);
    open = open.filter(({ span }) => span[1] > start);
    return { start, end: cuts[at + 1] ?? to, marks: open.map(({ mark }) => mark) };
  });
}
