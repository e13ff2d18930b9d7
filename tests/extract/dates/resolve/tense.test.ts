import { expect, it } from 'vitest';
import { tenseAround } from '../../../../src/extract/dates/resolve/tense.ts';
import { scanText } from '../../../../src/extract/dates/scan.ts';

function tense(text: string) {
  const scan = scanText(text);
  const at = scan.tokens.findIndex(({ low }) => low === 'tuesday');
  return tenseAround(scan, at, at);
}

it.each([
  ['They will meet on Tuesday.', 'future'],
  ['She said he will come on Tuesday.', 'future'],
  ['The bill will be signed on Tuesday.', 'future'],
  ['They plan a vote that is to be held on Tuesday.', 'future'],
  ['It opens on Tuesday.', 'future'],
  ['On Tuesday, they will meet.', 'future'],
  ['They met on Tuesday.', 'past'],
  ['They had planned to meet but it rained on Tuesday.', 'past'],
  ['It failed, and on Tuesday they will try again.', 'future'],
  ['The firm said Tuesday it will close.', 'past'],
  ['He would have come on Tuesday.', 'past'],
  ['They will meet soon. It rained on Tuesday.', 'past'],
  ['A cold Tuesday.', null],
])('%s', (text, expected) => {
  expect(tense(text)).toBe(expected);
});
