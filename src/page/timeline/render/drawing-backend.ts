import type { DataItem } from 'vis-timeline/esnext';
import type { TimeWindow } from '../entries/entries.ts';

/** An item as it is handed to vis-timeline. */
export interface VisItem extends DataItem {
  id: string;
  type: 'box' | 'range';
  align: 'left' | 'auto';
  start: Date;
  end?: Date;
}

export interface BackendEvents {
  /** The window moved. */
  onMove: () => void;
  /** The window came to rest after a move. */
  onRest: () => void;
  /** All is drawn as the window is by now. */
  onDrawn: () => void;
}

/** The verbs that the renderer has for what draws. Its window is that of the whole overscan. */
export interface DrawingBackend {
  readonly window: TimeWindow;
  /** Pixels that the axis is high. */
  readonly axisHeight: number;
  /** `duration` in milliseconds; 0 is at once. */
  setWindow: (window: TimeWindow, duration: number) => void;
  /** Ends an animation where it is. */
  stop: () => void;
  /** Changes what is drawn. */
  feed: (removed: readonly string[], put: readonly VisItem[]) => void;
  /** Draws these ties and no others. */
  putTies: (ties: readonly TimeWindow[]) => void;
  /** Takes note that the overscan layer has another size. */
  redraw: () => void;
  destroy: () => void;
}
