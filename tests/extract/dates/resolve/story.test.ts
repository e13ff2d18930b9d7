import { expect, it } from 'vitest';
import { read, rule } from '../read.ts';

it.each([
  ['The town fell on 2 March 1999. On Friday the army came.', ['2 March 1999 = 1999-03-02', 'Friday = 1999-03-05']],
  ['The town fell on 2 March 1999. He had left on Friday.', ['2 March 1999 = 1999-03-02', 'Friday = 1999-02-26']],
  ['The town fell on 2 March 1999, a court heard on Monday.', ['2 March 1999 = 1999-03-02', 'Monday = 2023-11-06']],
  [
    'A man died on Friday. The mill opened on 5 May 2001. On Monday it shut.',
    ['Friday = 2023-11-03', '5 May 2001 = 2001-05-05', 'Monday = 2023-11-06'],
  ],
  [
    'The mill opened on 5 May 2001. It burned last week. On Monday it shut.',
    ['5 May 2001 = 2001-05-05', 'last week = 2023-W44', 'Monday = 2023-11-06'],
  ],
  ['It was seen on 3 November 2023. On Sunday it was gone.', ['3 November 2023 = 2023-11-03', 'Sunday = 2023-11-05']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('counts weekdays of a story without a publication date', () => {
  expect(read('The town fell on 2 March 1999. On Friday the army came.', null)).toEqual([
    '2 March 1999 = 1999-03-02',
    'Friday = 1999-03-05',
  ]);
  expect(rule('On Friday the army came.', null)).toBe('weekday');
});
