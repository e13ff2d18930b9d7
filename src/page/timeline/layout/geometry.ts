import { axisHeight } from '../axis/axis-layer.ts';
import { pitchOf } from './card-size.ts';

/** The greatest number of lanes, because all of them together must draw a bounded number of items. */
const mostLanes = 12;

/** Height of the axis with some room for the marks on its line, in pixels. */
const baseHeight = axisHeight + 12;

const lineHeight = 16;

const mostGutter = 144;
const leastGutter = 108;

/** Sizes of the parts of the timeline's box, in pixels. */
export interface Geometry {
  /** Height above the axis of a lane, or of the whole if there are no lanes. */
  laneHeight: number;
  /** Lines of text that fit in a lane's label. */
  linesInLane: number;
  /** Width of the lane labels, left of the drawing. */
  gutter: number;
  /** Width of the drawing, which shows the window. */
  width: number;
  /** Height of the whole, axis included. */
  height: number;
}

/** The number of lanes for which a box of this height has at least one row each. */
export function lanesThatFit(height: number): number {
  return Math.max(1, Math.min(mostLanes, Math.floor((height - baseHeight) / pitchOf('S'))));
}

/** The height of a box for what the cards need above the axis. */
export function heightFor(needs: number): number {
  return needs + baseHeight;
}

/** Computes the sizes for a box and a number of lanes; 0 is the timeline without lanes. */
export function geometryOf(box: { width: number; height: number }, lanes: number): Geometry {
  const height = box.height - baseHeight;
  if (lanes === 0) {
    return {
      laneHeight: height,
      linesInLane: 0,
      gutter: 0,
      width: box.width,
      height: box.height,
    };
  }
  const rows = Math.max(1, Math.floor(height / lanes / pitchOf('S')));
  const laneHeight = rows * pitchOf('S');
  const gutter = Math.round(Math.min(mostGutter, Math.max(leastGutter, box.width * 0.28)));
  return {
    laneHeight,
    linesInLane: Math.max(1, Math.floor((laneHeight - 4) / lineHeight)),
    gutter,
    width: box.width - gutter,
    height: box.height,
  };
}

/** Converts a horizontal position on the page, in pixels, to a share of the drawing's width, from 0 to 1. */
export function shareAt(host: Element, { gutter, width }: Geometry, x: number): number {
  const { left } = host.getBoundingClientRect();
  return Math.min(Math.max(0, (x - left - gutter) / width), 1);
}
