import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, tidyName } from '../../../../src/page/saved-views/stored/saved-view.ts';
import { newId } from '../../../../src/page/stored-data/stored-fields.ts';

describe('a tidy name', () => {
  it('stays as it is when tidied again, in one line and within its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = tidyName(text);
        expect(tidyName(name)).toBe(name);
        expect(name.length).toBeLessThanOrEqual(limits.name);
        expect(name).not.toMatch(/[\p{Cc}\p{Surrogate}]|^\s|\s$/u);
      }),
      { numRuns: 250 },
    );
  });

  it('is never cut inside a character', () => {
    expect(tidyName(`${'x'.repeat(limits.name - 1)}\u{1F600}`)).toBe('x'.repeat(limits.name - 1));
  });

  it('keeps what one wrote', () => {
    expect(tidyName('  Quay\n and “boat”, 100 % ')).toBe('Quay and “boat”, 100 %');
    expect(tidyName('\u200B \u2060')).toBe('');
  });
});

describe('an id', () => {
  it('is another each time', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).toBe(100);
    expect(ids.every((id) => /^[\da-f]{24}$/.test(id))).toBe(true);
  });
});
