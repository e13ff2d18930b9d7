import type { TimeWindow } from '../entries/entries.ts';
import type { Starts } from './bins.ts';
import { countBetween, evenBounds, peakOf } from './bins.ts';
import { gapsOf, longest } from './gaps.ts';
import { ticksOf } from '../axis/ticks.ts';
import { durationText, stretchText } from '../axis/time-text.ts';

const searchedParts = 1000;
const pictureWidth = 1200;

/** Describes the strip in words: count, extent, the unit of the axis with most entries, and the longest gap. */
export function summaryOf(all: Starts, span: TimeWindow, counted: (count: number) => string): string {
  const sentences = [`${counted(all.count)}, ${stretchText(span)}.`];
  const marks = ticksOf(span, pictureWidth).map(({ at }) => at);
  const counts = countBetween(all, marks);
  const busiest = peakOf(counts);
  if (counts.length > 1) {
    const range = { start: marks[busiest - 1] ?? span.start, end: marks[busiest] ?? span.end };
    sentences.push(`Busiest: ${stretchText(range)}, ${counted(counts[busiest] ?? 0)}.`);
  }
  const [gap] = longest(gapsOf(all, countBetween(all, evenBounds(span, searchedParts))), 1);
  if (gap) sentences.push(`Longest gap: nothing for ${durationText(gap.end - gap.start)}, ${stretchText(gap)}.`);
  return sentences.join(' ');
}
