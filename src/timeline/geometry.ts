/** Rows that the style sheet knows. */
const mostRows = 24;

const rowHeight = 28;
const leastRowHeight = 20;

/** Pixels that the axis takes, margin included. */
const axisHeight = 52;

const lineHeight = 16;

const mostGutter = 144;
const leastGutter = 108;

/** How the box of the timeline is parted, in pixels. */
export interface Geometry {
  rowHeight: number;
  /** Rows in a lane; where there are no lanes, rows in all. */
  rows: number;
  /** Lines of text that the label of a lane has room for. */
  linesInLane: number;
  /** Width of the labels of the lanes, left of what is drawn. */
  gutter: number;
  /** Width that the window of time is drawn over. */
  width: number;
  /** Height of all, the axis included. */
  height: number;
  /** Height that the box must have for every lane to have a row. */
  least: number;
}

/** Parts a box; without lanes (0) its rows are all of one strip. */
export function geometryOf(box: { width: number; height: number }, lanes: number): Geometry {
  const height = box.height - axisHeight;
  if (lanes === 0) {
    const rows = Math.min(mostRows, Math.floor(height / rowHeight));
    return { rowHeight, rows, linesInLane: 0, gutter: 0, width: box.width, height: box.height, least: 0 };
  }
  const each = height / lanes;
  const rows = Math.max(1, Math.min(Math.floor(each / rowHeight), Math.floor(mostRows / lanes)));
  const highRow = Math.min(rowHeight + 4, Math.max(leastRowHeight, Math.floor(each / rows)));
  const gutter = Math.round(Math.min(mostGutter, Math.max(leastGutter, box.width * 0.28)));
  return {
    rowHeight: highRow,
    rows,
    linesInLane: Math.max(1, Math.floor((highRow * rows - 4) / lineHeight)),
    gutter,
    width: box.width - gutter,
    height: box.height,
    least: axisHeight + lanes * leastRowHeight,
  };
}

/** Pixels that a window of time is drawn over in a host. */
export function widthOver({ clientWidth: width, clientHeight: height }: Element, lanes: number): number {
  return geometryOf({ width, height }, lanes).width;
}

/** Where a place of the page, in pixels, is in a view of this width at the right of a host: 0 at its left edge, 1 at its right. */
export function shareAt(host: Element, width: number, x: number): number {
  const { right } = host.getBoundingClientRect();
  return Math.min(Math.max(0, 1 - (right - x) / width), 1);
}
