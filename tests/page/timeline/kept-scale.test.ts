import { describe, expect, it } from 'vitest';
import { atScale, shortened } from '../../../src/page/timeline/kept-scale.ts';

const entries = { start: Float64Array.of(110, 140, 190), id: Uint32Array.of(3, 5, 7) };

describe('a window for another width', () => {
  it('keeps its start and the time of a pixel', () => {
    expect(atScale({ start: 100, end: 200 }, 1000, 600)).toEqual({ start: 100, end: 160 });
    expect(atScale({ start: 100, end: 160 }, 600, 1000)).toEqual({ start: 100, end: 200 });
  });

  it('does not move for an entry that stays in view, or was not', () => {
    const short = { start: 100, end: 160 };
    expect(shortened({ start: 100, end: 200 }, [1000, 600], entries, null)).toEqual(short);
    expect(shortened({ start: 100, end: 200 }, [1000, 600], entries, 5)).toEqual(short);
    expect(shortened({ start: 100, end: 180 }, [1000, 600], entries, 7)).toEqual({ start: 100, end: 148 });
    expect(shortened({ start: 100, end: 200 }, [1000, 600], entries, 99)).toEqual(short);
  });

  it('moves to an entry that would be hidden', () => {
    expect(shortened({ start: 100, end: 200 }, [1000, 600], entries, 7)).toEqual({ start: 145, end: 205 });
  });
});
