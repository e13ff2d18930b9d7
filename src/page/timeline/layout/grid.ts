import type { TimeWindow } from '../entries/entries.ts';

/** The view to lay items out for. */
export interface LayoutView {
  window: TimeWindow;
  /** Width of the window, in pixels. */
  width: number;
  /** Number of rows. */
  rows: number;
  /** Greatest width of a label with its margin, in pixels. */
  labelWidth: number;
}

/**
 * Columns of 2^level milliseconds that are aligned to 1970, not to the view, so that panning does not regroup entries.
 */
export interface Grid {
  level: number;
  /** The greatest number of items in a column. */
  mostEach: number;
  /** Width of a label, in milliseconds. */
  labelMs: number;
  /** The interval of all columns: the view with a margin. */
  covered: TimeWindow;
}

const labelsInColumn = 4;

/** Width of a label at the zoom of a view, in milliseconds. */
export function labelMsOf({ window, width, labelWidth }: LayoutView): number {
  return (labelWidth * (window.end - window.start)) / width;
}

/** Chooses the shortest columns that are at least four labels wide and of which at most `limit` cover the view. */
export function gridOf(view: LayoutView, limit: number): Grid {
  const { window } = view;
  const span = window.end - window.start;
  const labelMs = labelMsOf(view);
  const margin = Math.max(span / 4, labelMs);
  let level = Math.max(0, Math.ceil(Math.log2(labelMs * labelsInColumn)));
  // The two columns at the edges count in any case, so that the number does not depend on the position of the view.
  const columns = () => Math.ceil((span + 2 * margin) / 2 ** level) + 1;
  while (columns() > limit && columns() > 2) level++;
  const length = 2 ** level;
  const covered = {
    start: Math.floor((window.start - margin) / length) * length,
    end: Math.ceil((window.end + margin) / length) * length,
  };
  return { level, mostEach: Math.floor(limit / columns()), labelMs, covered };
}
