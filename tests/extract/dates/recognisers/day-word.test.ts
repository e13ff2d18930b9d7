import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['It rained today.', ['today = 2023-11-06']],
  ['It rained yesterday morning.', ['yesterday morning = 2023-11-05TMO']],
  ['It will rain tomorrow.', ['tomorrow = 2023-11-07']],
  ['It rains tonight.', ['tonight = 2023-11-06TNI']],
  ['It rained the day before yesterday.', ['the day before yesterday = 2023-11-04']],
  ['Otto sang. Today it rained.', ['Today = 2023-11-06']],
  ['Prices rose overnight.', ['overnight = 2023-11-05TNI']],
  [
    'It began on March 3, 2020. It rained in the evening.',
    ['March 3, 2020 = 2020-03-03', 'the evening = 2020-03-03TEV'],
  ],
  ['It rained last night and this morning.', ['last night = 2023-11-05TNI', 'this morning = 2023-11-06TMO']],
  [
    'It began on March 3, 2020. The next morning it ended.',
    ['March 3, 2020 = 2020-03-03', 'The next morning = 2020-03-04TMO'],
  ],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['Orrin Today noted it.', 'She works at night.', 'A morning walk helps.', 'The overnight train left.'])(
  'leaves %s alone',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
