import { expect, it } from 'vitest';
import { edtf, read } from '../read.ts';

it.each([
  ['Spending rose in FY2021 and FY 2022.', ['FY2021 = 2021', 'FY 2022 = 2022']],
  ['Spending rose in FY21.', ['FY21 = 2021']],
  ['Spending rose in FY2018/19.', ['FY2018 = 2018', '19 = 2019']],
  ['Spending rose by the end of the FY.', []],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('places two years as a range', () => {
  expect(edtf('Spending rose in FY2018-19.')).toEqual(['2018/2019', '2019']);
});
