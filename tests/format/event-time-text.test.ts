import { expect, it } from 'vitest';
import { eventTimeText } from '../../src/format/event-time-text.ts';

it.each([
  ['2023-03-21', 'stated', '21 March 2023'],
  ['2023-03-21~', 'stated', 'about 21 March 2023'],
  ['2023-03-21', 'context', '21 March 2023, from the context'],
  ['2023-03~', 'context', 'about March 2023, from the context'],
  ['2023-11-06~', 'publication', 'reported 6 November 2023'],
  ['2023-11', 'publication', 'reported November 2023'],
] as const)('%s by %s is %s', (edtf, basis, text) => {
  expect(eventTimeText(edtf, basis)).toBe(text);
});
