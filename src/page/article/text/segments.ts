import type { TextSpan } from '../../../contract/record.ts';

/** A segment of text with one set of marks. */
export interface Segment<T> {
  start: number;
  end: number;
  marks: readonly T[];
}

/** A mark on a span of text, in UTF-16 offsets. */
export interface Marked<T> {
  span: TextSpan;
  mark: T;
}

/**
 * Splits `within` at the edges of marked spans, which may overlap. The segments are in order and cover it without gaps.
 * `marked` has to be sorted by start.
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
