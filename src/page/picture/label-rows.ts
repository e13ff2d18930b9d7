/** A label beside its bar, in pixels. `row` counts from the top of its lane. */
export interface PlacedLabel {
  position: number;
  row: number;
  /** Left edge and width of the text. */
  left: number;
  width: number;
}

interface Bar {
  position: number;
  /** Edges of the bar in pixels. */
  from: number;
  to: number;
  /** Width of the text at its full length. */
  width: number;
}

const space = 10;
const beside = 5;

/**
 * Places bars with their labels in rows, each bar in the first row with room for both. A label is right of the start of
 * its bar, or left of the bar if it would cross the right edge; no two overlap.
 */
export function labelRows(bars: readonly Bar[], room: { from: number; to: number }): PlacedLabel[] {
  const rows: [from: number, to: number][][] = [];
  return bars.map(({ position, from, to, width: wanted }) => {
    const width = Math.min(wanted, room.to - room.from - beside);
    const rightwards = from + beside + width <= room.to;
    const left = rightwards ? from + beside : Math.max(room.from, from - beside - width);
    const [start, end] = [Math.min(left, from), Math.max(left + width, to)];
    let row = rows.findIndex((taken) => taken.every(([a, b]) => end + space <= a || b + space <= start));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push([start, end]);
    return { position, row, left, width };
  });
}
