import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['He is now here.', ['now = PRESENT_REF']],
  ['He recently left.', ['recently = PAST_REF']],
  ['He will leave soon.', ['soon = FUTURE_REF']],
  ['In the past it was so.', ['the past = PAST_REF']],
  ['In the near future it will be so.', ['the near future = FUTURE_REF']],
  ['These days it is so.', ['These days = PRESENT_REF']],
  ['At that time it was so.', ['that time = PAST_REF']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'As soon as he left, it rained.',
  'They came too soon.',
  'The sooner the better, not so soon.',
  'At the time he was a clerk.',
  'At that point the deal fell.',
  'It was once a mill.',
  'It was previously a mill, formerly a barn.',
  'A past master spoke.',
  'The future king spoke.',
  'The present was wrapped.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
