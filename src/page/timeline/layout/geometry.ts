import { axisHeight } from '../axis/axis-layer.ts';

/** Height of the axis with some room for the marks on its line, in pixels. */
const baseHeight = axisHeight + 12;

const [leastGutter, mostGutter] = [108, 168];

/** Sizes of the parts of the timeline's box, in pixels. */
export interface Geometry {
  /** Height above the axis. */
  above: number;
  /** Width of the lane labels, left of the drawing. */
  gutter: number;
  /** Width of the drawing, which shows the window. */
  width: number;
  /** Height of the whole, axis included. */
  height: number;
}

/** The height of a box for what the cards need above the axis. */
export function heightFor(needs: number): number {
  return needs + baseHeight;
}

/** Computes the sizes for a box, with or without lanes. */
export function geometryOf(box: { width: number; height: number }, lanes: boolean): Geometry {
  const gutter = lanes ? Math.round(Math.min(mostGutter, Math.max(leastGutter, box.width * 0.28))) : 0;
  return { above: box.height - baseHeight, gutter, width: box.width - gutter, height: box.height };
}

/** Converts a horizontal position on the page, in pixels, to a share of the drawing's width, from 0 to 1. */
export function shareAt(host: Element, { gutter, width }: Geometry, x: number): number {
  const { left } = host.getBoundingClientRect();
  return Math.min(Math.max(0, (x - left - gutter) / width), 1);
}
