import type { DataItem } from 'vis-timeline/esnext';
import type { TimeWindow } from '../../entries/entries.ts';

/** An item in the form that vis-timeline takes. */
export interface VisItem extends DataItem {
  id: string;
  type: 'box' | 'range';
  align: 'left' | 'auto';
  start: Date;
  end?: Date;
}

export interface BackendEvents {
  /** Called when the window has moved. */
  onMove: () => void;
  /** Called when the window has come to rest. */
  onRest: () => void;
  /** Called when the drawing agrees with the window. */
  onDrawn: () => void;
}

/**
 * The operations by which a viewport draws: one implementation is static, the other is vis-timeline. The window of a
 * backend is that of the whole overscan layer.
 */
export interface DrawingBackend {
  readonly window: TimeWindow;
  /** Moves the window; `duration` is in milliseconds, and 0 moves at once. */
  setWindow: (window: TimeWindow, duration: number) => void;
  /** Stops an animation at its present window. */
  stop: () => void;
  /** Removes and adds or updates items. */
  feed: (removed: readonly string[], put: readonly VisItem[]) => void;
  /** Replaces the connectors. */
  putConnectors: (connectors: readonly TimeWindow[]) => void;
  /** Adapts to a new size of the overscan layer. */
  redraw: () => void;
  destroy: () => void;
}
