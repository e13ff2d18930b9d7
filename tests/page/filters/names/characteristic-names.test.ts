import { describe, expect, it } from 'vitest';
import { characteristicNames } from '../../../../src/page/filters/names/characteristic-names.ts';

describe('characteristicNames', () => {
  it('puts a name of the results before a more frequent one of the whole collection', () => {
    // The first name is in half of all mentions, here as elsewhere; the second in nothing but the results.
    const counts = Uint32Array.of(50, 30, 20, 0);
    const totals = Uint32Array.of(500, 30, 200, 270);
    expect(characteristicNames(counts, totals, 5)).toEqual([1]);
  });

  it('lists the most significant first, and no more than asked for', () => {
    const counts = Uint32Array.of(8, 20, 12);
    const totals = Uint32Array.of(8, 20, 12, 960);
    expect(characteristicNames(counts, totals, 5)).toEqual([1, 2, 0]);
    expect(characteristicNames(counts, totals, 1)).toEqual([1]);
  });

  it('takes a name from the threshold of one in a hundred on', () => {
    // 2 of 40 mentions here, none of 960 elsewhere: 2 (2 ln 25 + 38 ln(38 / 39.92) + 960 ln(960 / 958.08)) = 13.0.
    expect(characteristicNames(Uint32Array.of(2, 38), Uint32Array.of(2, 998), 5)).toEqual([0]);
    // 2 of 100 here, 1 of 900 elsewhere: 2 (2 ln(2 / 0.3) + ln(1 / 2.7) + 98 ln(98 / 99.7) + 899 ln(899 / 897.3)) = 5.6.
    expect(characteristicNames(Uint32Array.of(2, 98), Uint32Array.of(3, 997), 5)).toEqual([]);
  });

  it('takes no name that only one result has', () => {
    expect(characteristicNames(Uint32Array.of(1, 0), Uint32Array.of(1, 100_000), 5)).toEqual([]);
  });

  it('finds nothing where the results are everything or nothing', () => {
    const totals = Uint32Array.of(5, 3);
    expect(characteristicNames(totals, totals, 5)).toEqual([]);
    expect(characteristicNames(new Uint32Array(2), totals, 5)).toEqual([]);
  });
});
