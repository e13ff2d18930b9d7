import { expect, it } from 'vitest';
import { flags, read } from '../read.ts';

it.each([
  ['Posted on 19.10.93.', ['19.10.93 = 1993-10-19']],
  ['Posted on 4.11.93, it came.', ['4.11.93 = 1993-11-04']],
  ['Posted on 24-12-06.', ['24-12-06 = 2006-12-24']],
  ['Version 10.12.06 is out, they won 10-12-06.', []],
  ['Signed 21/03/2023 in Rome.', ['21/03/2023 = 2023-03-21']],
  ['Signed 3/21/23 in Rome.', ['3/21/23 = 2023-03-21']],
  ['Signed 21.03.2023 in Rome.', ['21.03.2023 = 2023-03-21']],
  ['Signed 05.04.2023 in Bonn.', ['05.04.2023 = 2023-04-05']],
  ['Signed 04/05/2023 in Rome.', ['04/05/2023 = 2023-04-05']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('flags a date with two readings, and no other', () => {
  expect(flags('Signed 04/05/2023.')).toEqual(['ambiguous']);
  expect(flags('Signed 21/03/2023.')).toEqual([]);
  expect(flags('Signed 04/04/2023.')).toEqual([]);
});

it.each([
  'Version 1.2.10 is out.',
  'The ratio 3/4 holds.',
  'Address 10.1.2001.7 is down.',
  'Score 45/67/2001 was odd.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
