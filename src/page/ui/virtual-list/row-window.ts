/** A list of rows of one height in a box that scrolls; heights and places in pixels. */
export interface RowBox {
  count: number;
  rowHeight: number;
  /** Of the box. */
  height: number;
  /** How far the box is scrolled. */
  scrollTop: number;
}

/** Rows by number, both included; `last` is before `first` where there are none. */
export interface RowRange {
  first: number;
  last: number;
}

/** Taller than this, browsers cut an element off: Firefox at 17.9 million pixels, Chromium at 33.5 million. */
const tallest = 15_000_000;

/** How tall the list is made: as tall as its rows, or as tall as can be, and then a pixel of scrolling is more than one. */
export function listHeight({ count, rowHeight }: Pick<RowBox, 'count' | 'rowHeight'>): number {
  return Math.min(count * rowHeight, tallest);
}

/** Pixels of rows for each pixel of scrolling. */
function scale(box: RowBox): number {
  const [rows, room] = [box.count * box.rowHeight - box.height, listHeight(box) - box.height];
  return rows > 0 && room > 0 ? rows / room : 1;
}

/** So many pixels of rows above what is in view, as far as there can be. */
function aboveAtMost(pixels: number, { count, rowHeight, height }: RowBox): number {
  return Math.min(Math.max(0, pixels), Math.max(0, count * rowHeight - height));
}

/** Pixels of rows that are above what is in view. */
function rowsAbove(box: RowBox): number {
  return aboveAtMost(box.scrollTop * scale(box), box);
}

/** The rows of which any part is in view. */
export function rowsInView(box: RowBox): RowRange {
  const above = rowsAbove(box);
  const last = Math.ceil((above + box.height) / box.rowHeight) - 1;
  return { first: Math.floor(above / box.rowHeight), last: Math.min(last, box.count - 1) };
}

/**
 * Where a row stands in the list as it is scrolled. In one that is not as tall as its rows what is out of view may stand
 * beyond its edges, and is to be clipped there.
 */
export function rowTop(box: RowBox, row: number): number {
  return Math.round(box.scrollTop + row * box.rowHeight - rowsAbove(box));
}

/** Whether the same rows are in view in both, and stand at the same places in the list. */
export function looksTheSame(one: RowBox, other: RowBox): boolean {
  const [rows, others] = [rowsInView(one), rowsInView(other)];
  const same = rows.first === others.first && rows.last === others.last;
  return same && rowTop(one, rows.first) === rowTop(other, rows.first);
}

/** How far to scroll for a row to stand at the top; with `nearest` only as far as is needed for all of it to be in view. */
export function scrollFor(box: RowBox, row: number, place: 'top' | 'nearest'): number {
  const [start, end] = [row * box.rowHeight, (row + 1) * box.rowHeight];
  const above = rowsAbove(box);
  if (place === 'nearest' && start >= above && end <= above + box.height) return box.scrollTop;
  const toStart = place === 'top' || start < above || box.height < box.rowHeight;
  return aboveAtMost(toStart ? start : end - box.height, box) / scale(box);
}
