import { barHeight } from './bins.ts';

export interface Bars {
  all: Uint32Array;
  shown: Uint32Array;
  /** The greatest count. */
  peak: number;
  /** Left edges of the bars and the right edge of the last one, in device pixels. */
  edges: readonly number[];
}

/** Space between two bars, in device pixels. */
const gap = 1;

function drawOne(context: CanvasRenderingContext2D, counts: Uint32Array, { peak, edges }: Bars, least: number): void {
  const { height } = context.canvas;
  context.beginPath();
  for (let at = 0; at < counts.length; at++) {
    const tall = barHeight(counts[at] ?? 0, peak, height, least);
    const left = edges[at] ?? 0;
    const width = Math.max(1, (edges[at + 1] ?? left) - left - gap);
    if (tall > 0) context.rect(left, height - tall, width, tall);
  }
  context.fill();
}

/**
 * Draws the bars of the filtered entries over those of all, in the colours of the canvas's style; `ratio` is device
 * pixels per CSS pixel.
 */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars, ratio: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const least = Math.round(2 * ratio);
  context.fillStyle = style.getPropertyValue('--strip-all');
  drawOne(context, bars.all, bars, least);
  context.fillStyle = style.getPropertyValue('--strip-shown');
  drawOne(context, bars.shown, bars, least);
}
