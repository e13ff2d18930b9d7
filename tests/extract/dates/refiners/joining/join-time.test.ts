import { expect, it } from 'vitest';
import { read } from '../../read.ts';

it.each([
  ['They met at 3 p.m. Tuesday.', ['3 p.m. Tuesday = 2023-10-31T15:00']],
  ['They met on Tuesday at about 3 p.m. in Rome.', ['Tuesday at about 3 p.m. = 2023-10-31T15:00']],
  ['They met on March 21, 2023, at noon.', ['March 21, 2023, at noon = 2023-03-21T12:00']],
  [
    'It began at 15:30 local time (1430 UTC) on Tuesday.',
    ['15:30 local time = 2023-10-31T15:30', '1430 UTC = 2023-10-31T14:30', 'Tuesday = 2023-10-31'],
  ],
  [
    'It began at 3 p.m. (2000 UTC), not on Tuesday.',
    ['3 p.m. = 2023-11-06T15:00', '2000 UTC = 2023-11-06T20:00', 'Tuesday = 2023-10-31'],
  ],
  ['It burned on the night of March 8, 2022.', ['the night of March 8, 2022 = 2022-03-08TNI']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
