import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../src/format/count-text.ts';

describe('a number in words of English', () => {
  it('groups by thousands', () => {
    expect([0, 7, 999, 1000, 12_345, 1_000_000].map(countText)).toEqual([
      '0',
      '7',
      '999',
      '1,000',
      '12,345',
      '1,000,000',
    ]);
  });

  it('is what the locale says, of any whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(countText(count)).toBe(count.toLocaleString('en'));
      }),
    );
  });
});
