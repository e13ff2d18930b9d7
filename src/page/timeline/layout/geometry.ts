/** Rows that the style sheet knows. */
const mostRows = 24;

const rowHeight = 28;
const leastRowHeight = 20;

/** Rows of this number are lower before they are fewer. */
const fewRows = 5;

/** Lanes at most, of two rows each: what all of them draw is bounded. */
const mostLanes = 12;

/** Pixels that the axis takes, margin included. */
const axisHeight = 52;

const lineHeight = 16;

const mostGutter = 144;
const leastGutter = 108;

/** Width of the place of the buttons, right of what is drawn; with lanes they stand under the labels. */
const toolsWidth = 44;

/** How the box of the timeline is parted, in pixels. */
export interface Geometry {
  rowHeight: number;
  /** Rows in a lane; where there are no lanes, rows in all. */
  rows: number;
  /** Lines of text that the label of a lane has room for. */
  linesInLane: number;
  /** Width of the labels of the lanes, left of what is drawn. */
  gutter: number;
  /** Width of what stands right of what is drawn. */
  tools: number;
  /** Width that the window of time is drawn over. */
  width: number;
  /** Height of all, the axis included. */
  height: number;
}

/** How many lanes have a row each in a box of this height. */
export function lanesThatFit(height: number): number {
  return Math.max(1, Math.min(mostLanes, Math.floor((height - axisHeight) / leastRowHeight)));
}

function rowsIn(height: number): number {
  const high = Math.floor(height / rowHeight);
  return high >= fewRows ? high : Math.min(fewRows, Math.floor(height / leastRowHeight));
}

/** Parts a box; without lanes (0) its rows are all of one strip. */
export function geometryOf(box: { width: number; height: number }, lanes: number): Geometry {
  const height = box.height - axisHeight;
  if (lanes === 0) {
    const rows = Math.max(1, Math.min(mostRows, rowsIn(height)));
    return {
      rowHeight: Math.max(leastRowHeight, Math.min(rowHeight, Math.floor(height / rows))),
      rows,
      linesInLane: 0,
      gutter: 0,
      tools: toolsWidth,
      width: box.width - toolsWidth,
      height: box.height,
    };
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
    tools: 0,
    width: box.width - gutter,
    height: box.height,
  };
}

/** Where a place of the page, in pixels, is in the view on a host: 0 at its left edge, 1 at its right. */
export function shareAt(host: Element, { gutter, width }: Geometry, x: number): number {
  const { left } = host.getBoundingClientRect();
  return Math.min(Math.max(0, (x - left - gutter) / width), 1);
}
