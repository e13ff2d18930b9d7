/** The size of a pane and its limits, in pixels. */
export interface PaneSize {
  size: number;
  least: number;
  most: number;
}

/**
 * Computes the least and greatest size of a pane, within its own limits and those of the pane that fills the rest. If
 * the limits contradict each other, both are its present size.
 */
export function rangeOf(pane: PaneSize, filling: PaneSize): { least: number; most: number } {
  const both = pane.size + filling.size;
  const least = Math.max(pane.least, both - filling.most);
  const most = Math.min(pane.most, both - filling.least);
  return least > most ? { least: pane.size, most: pane.size } : { least, most };
}

/** Computes the size of a pane that grows by `by` at the expense of the filling pane. */
export function resized(pane: PaneSize, filling: PaneSize, by: number): number {
  const { least, most } = rangeOf(pane, filling);
  return Math.min(Math.max(pane.size + by, least), most);
}
