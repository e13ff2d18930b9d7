import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { filteredOutStarts } from '../../../src/page/timeline-panel/filtered-out-starts.ts';

it('gives the starts of all that are dated but those kept', () => {
  const kept = fc.subarray(Array.from({ length: 20 }, (_, at) => at));
  fc.assert(
    fc.property(kept, fc.integer({ min: 0, max: 20 }), (numbers, dated) => {
      const start = Float64Array.from({ length: 20 }, (_, at) => at * 10);
      const found = filteredOutStarts({ start, end: start, dated }, Uint32Array.from(numbers));
      const expected = [...start.keys()].filter((at) => at < dated && !numbers.includes(at)).map((at) => at * 10);
      expect([...found]).toEqual(expected);
    }),
  );
});
