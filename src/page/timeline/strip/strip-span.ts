import type { TimeWindow } from '../entries/entries.ts';
import { scaleExtent } from '../entries/scale-extent.ts';
import type { Times } from '../entries/scale-extent.ts';
import { spanOf } from './window-moves.ts';

/** Computes the span of the strip: the scale of the entries that pass, or if there are none `whole`, that of all. */
export function stripSpan(shown: Times, whole: TimeWindow | null): TimeWindow | null {
  const scale = scaleExtent(shown) ?? whole;
  return scale && spanOf(scale);
}
