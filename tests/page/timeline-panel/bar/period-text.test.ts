import { expect, it } from 'vitest';
import { periodText } from '../../../../src/page/timeline-panel/bar/period-text.ts';

it.each([
  ['2001-06-15', '2024-10-20', 'Jun 2001 – Oct 2024'],
  ['2023-01-01', '2024-01-01', 'Jan – Dec 2023'],
  ['2023-03-03', '2023-03-21', '3 – 20 Mar 2023'],
  ['2023-03-03', '2023-04-21', '3 Mar – 20 Apr 2023'],
  ['2023-12-20', '2024-01-11', '20 Dec 2023 – 10 Jan 2024'],
  ['2023-03-21', '2023-03-22', '21 Mar 2023'],
  ['2023-03-21T10:00:00Z', '2023-03-21T12:00:00Z', '21 Mar 2023, 10:00 – 12:00'],
  ['2023-03-21T22:00:00Z', '2023-03-22T02:00:00Z', '21 Mar 2023, 22:00 – 22 Mar 2023, 02:00'],
  ['1650-06-15', '2024-10-20', '1650 – 2024'],
  ['-000300-01-01', '0200-01-01', '301 BC – 199'],
])('the period from %s to %s is written %s', (start, end, text) => {
  expect(periodText({ start: Date.parse(start), end: Date.parse(end) })).toBe(text);
});
