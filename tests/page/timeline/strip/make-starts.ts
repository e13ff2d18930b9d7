import fc from 'fast-check';
import type { Starts } from '../../../../src/page/timeline/strip/bins.ts';

export const day = 86_400_000;

/** Moments in order, in a column that is longer than they are: what lies behind them is not theirs. */
export function makeStarts(moments: readonly number[]): Starts {
  const sorted = moments.toSorted((a, b) => a - b);
  return { start: Float64Array.from([...sorted, -1e15, 5]), count: sorted.length };
}

/** A span of a second to some 30,000 years, before or after 1970. */
export const spans = fc
  .tuple(
    fc.integer({ min: -2e14, max: 2e14 }),
    fc.oneof(fc.integer({ min: 1000, max: 1e9 }), fc.integer({ min: 1000, max: 1e15 })),
  )
  .map(([start, length]) => ({ start, end: start + length }));

/** A span and moments in it, many of them equal. */
export const collections = spans.chain((span) =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1000 })), { maxLength: 60 })
    .map((parts) => ({
      span,
      moments: parts.map((part) => Math.floor(span.start + ((span.end - span.start) * part) / 1000)),
    })),
);
