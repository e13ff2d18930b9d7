/** A virtual list: rows of one height in a scrolling box. Heights and positions are in pixels. */
export interface RowBox {
  count: number;
  rowHeight: number;
  /** Height of the box. */
  height: number;
  /** Scroll position of the box. */
  scrollTop: number;
}

/** A range of row numbers, both inclusive; empty if `last` is before `first`. */
export interface RowRange {
  first: number;
  last: number;
}

/**
 * The greatest height of an element, in pixels: Firefox cuts elements off at 17.9 million, Chromium at 33.5 million.
 */
const tallest = 15_000_000;

/**
 * Height of the list: that of its rows, or the greatest possible, in which case a pixel of scrolling moves the rows by
 * more than one.
 */
export function listHeight({ count, rowHeight }: Pick<RowBox, 'count' | 'rowHeight'>): number {
  return Math.min(count * rowHeight, tallest);
}

/** Pixels of rows for each pixel of scrolling. */
function scale(box: RowBox): number {
  const [rows, room] = [box.count * box.rowHeight - box.height, listHeight(box) - box.height];
  return rows > 0 && room > 0 ? rows / room : 1;
}

/** The greatest height of rows above the view. */
function aboveAtMost(pixels: number, { count, rowHeight, height }: RowBox): number {
  return Math.min(Math.max(0, pixels), Math.max(0, count * rowHeight - height));
}

/** Height of the rows above the view, in pixels. */
function rowsAbove(box: RowBox): number {
  return aboveAtMost(box.scrollTop * scale(box), box);
}

/** The rows that are at least partly in view. */
export function rowsInView(box: RowBox): RowRange {
  const above = rowsAbove(box);
  const last = Math.ceil((above + box.height) / box.rowHeight) - 1;
  return { first: Math.floor(above / box.rowHeight), last: Math.min(last, box.count - 1) };
}

/**
 * Position of a row in the scrolled list. In a list that is shorter than its rows, rows out of view may lie beyond its
 * edges and must be clipped.
 */
export function rowTop(box: RowBox, row: number): number {
  return Math.round(box.scrollTop + row * box.rowHeight - rowsAbove(box));
}

/** Checks whether both scroll positions show the same rows at the same positions. */
export function looksTheSame(one: RowBox, other: RowBox): boolean {
  const [rows, others] = [rowsInView(one), rowsInView(other)];
  const same = rows.first === others.first && rows.last === others.last;
  return same && rowTop(one, rows.first) === rowTop(other, rows.first);
}

/** The scroll position that puts a row at the top or, with `nearest`, the nearest one that shows all of it. */
export function scrollFor(box: RowBox, row: number, place: 'top' | 'nearest'): number {
  const [start, end] = [row * box.rowHeight, (row + 1) * box.rowHeight];
  const above = rowsAbove(box);
  if (place === 'nearest' && start >= above && end <= above + box.height) return box.scrollTop;
  const toStart = place === 'top' || start < above || box.height < box.rowHeight;
  return aboveAtMost(toStart ? start : end - box.height, box) / scale(box);
}
