import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Dated 19-Nov-09.', ['19-Nov-09 = 2009-11-19']],
  ['Dated 27-jul-19, it came.', ['27-jul-19 = 2019-07-27']],
  ['Dated 02/Nov/1990.', ['02/Nov/1990 = 1990-11-02']],
  ['It runs on 3, 5 and 7 March 2019.', ['3 = 2019-03-03', '5 = 2019-03-05', '7 March 2019 = 2019-03-07']],
  ['It ran the 3rd, 5th and 7th of March.', ['the 3rd = 2023-03-03', '5th = 2023-03-05', '7th of March = 2023-03-07']],
  ['They met on 21 March 2023.', ['21 March 2023 = 2023-03-21']],
  ['They met on the 21st of March, 2023.', ['the 21st of March, 2023 = 2023-03-21']],
  ['They met on 21-Mar-2023.', ['21-Mar-2023 = 2023-03-21']],
  ['The fair of 5-7 July 2011 was wet.', ['5 = 2011-07-05', '7 July 2011 = 2011-07-07']],
  ['The fifth of March 1990 was dry.', ['The fifth of March 1990 = 1990-03-05']],
  ['It fell on the first day of May.', ['the first day of May = 2023-05-01']],
  ['He died on 30 September 420.', ['30 September 420 = 0420-09-30']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['About 5 may have died.'])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
