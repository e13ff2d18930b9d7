import { expect, test } from 'vitest';
import { bytesText } from '../../src/format/bytes-text.ts';

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [33_106, '34 kB'],
  [1_000_000, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
