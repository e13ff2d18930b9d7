import { expect, test } from 'vitest';
import { formatLines } from '../../../src/cli/report/format-lines.ts';

test('lists each format in aligned columns', () => {
  const lines = formatLines();
  expect(lines).toContainEqual(expect.stringMatching(/^JSON Lines +\.jsonl \.ndjson +one article a line/));
  expect(new Set(lines.map((line) => line.search(/(?<= {2})[.(]/)))).toHaveProperty('size', 1);
});
