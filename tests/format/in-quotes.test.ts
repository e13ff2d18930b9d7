import { describe, expect, it } from 'vitest';
import { inQuotes } from '../../src/format/in-quotes.ts';

describe('inQuotes', () => {
  it.each([
    ['Quay', '“Quay”'],
    ['“quay”, Ada Okoro', '‘“quay”, Ada Okoro’'],
    ['"new quay"', '‘"new quay"’'],
    ["Ada's", "“Ada's”"],
  ])('%s', (name, text) => {
    expect(inQuotes(name)).toBe(text);
  });
});
