import type { TimeWindow } from '../entries/entries.ts';

/** The view that items are drawn for. */
export interface LayoutView {
  window: TimeWindow;
  /** Pixels that the window is wide. */
  width: number;
  /** Rows of items that there is room for. */
  rows: number;
  /** Pixels that a label takes at most, margin included. */
  labelWidth: number;
}

/** The columns of time that a view is drawn in: 2^level milliseconds each, aligned to 1970, not to the view. */
export interface Grid {
  level: number;
  /** Items in a column, at most. */
  mostEach: number;
  /** How long a label is, in milliseconds. */
  labelMs: number;
  /** All columns together: the view with a margin. */
  covered: TimeWindow;
}

const labelsInColumn = 4;

/** How long a label is at the zoom of a view, in milliseconds. */
export function labelMsOf({ window, width, labelWidth }: LayoutView): number {
  return (labelWidth * (window.end - window.start)) / width;
}

/** The shortest columns that hold four labels and are few enough to have at least one item each. */
export function gridOf(view: LayoutView, limit: number): Grid {
  const { window } = view;
  const span = window.end - window.start;
  const labelMs = labelMsOf(view);
  const margin = Math.max(span / 4, labelMs);
  let level = Math.max(0, Math.ceil(Math.log2(labelMs * labelsInColumn)));
  // One more than needed, for the edges: the number must not depend on where the view stands.
  const columns = () => Math.ceil((span + 2 * margin) / 2 ** level) + 1;
  while (columns() > limit && columns() > 2) level++;
  const length = 2 ** level;
  const covered = {
    start: Math.floor((window.start - margin) / length) * length,
    end: Math.ceil((window.end + margin) / length) * length,
  };
  return { level, mostEach: Math.floor(limit / columns()), labelMs, covered };
}
