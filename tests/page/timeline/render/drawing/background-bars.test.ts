import { describe, expect, it } from 'vitest';
import { barsPath } from '../../../../../src/page/timeline/render/drawing/background-bars.ts';

const window = { start: 100, end: 200 };

function bars(starts: readonly number[]): (string | undefined)[] {
  const path = barsPath(Float64Array.from(starts), window, 10);
  return [...path.matchAll(/M(\d+) /g)].map(([, at]) => at);
}

describe('barsPath', () => {
  it('has a bar where something starts in the window, and nothing for what starts outside', () => {
    expect(bars([50, 100, 105, 155, 199, 200, 300])).toEqual(['0', '5', '9']);
  });

  it('is empty where there is nothing', () => {
    expect(barsPath(Float64Array.of(50, 300), window, 10)).toBe('');
    expect(barsPath(new Float64Array(), window, 10)).toBe('');
  });

  it('is highest where most start', () => {
    const heights = [...barsPath(Float64Array.of(101, 102, 103, 104, 150), window, 10).matchAll(/v-(\d+)/g)];
    expect(heights.map(([, height]) => Number(height))).toEqual([100, 50]);
  });
});
