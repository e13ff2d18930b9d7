import type { CardSize } from './card-size.ts';
import { dimensions } from './card-size.ts';

/** Measures the width of a text in a type of this size, both in pixels. */
export type TextWidth = (text: string, type: number) => number;

/** Allowance for rounding, in pixels. */
const slack = 2;

/** The least width in which a text takes at most two lines, broken between words. */
function twoLines(text: string, type: number, measure: TextWidth): number {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const space = measure(' ', type);
  const widths = words.map((word) => measure(word, type));
  const whole = widths.reduce((sum, width) => sum + width, space * Math.max(0, words.length - 1));
  let least = whole;
  let first = -space;
  for (const width of widths) {
    first += width + space;
    least = Math.min(least, Math.max(first, whole - first - space));
  }
  // Scripts without spaces break anywhere.
  return words.length === 1 && whole > dimensions.M.most ? whole / 2 + 2 * type : least;
}

/** The width of a card of a size that shows the whole headline, in pixels; it may exceed the size's greatest width. */
export function neededWidth(headline: string, size: CardSize, measure: TextWidth): number {
  const { type, frame, lines } = dimensions[size];
  const text = lines === 1 ? measure(headline, type) : twoLines(headline, type, measure);
  return Math.ceil(text + frame + slack);
}
