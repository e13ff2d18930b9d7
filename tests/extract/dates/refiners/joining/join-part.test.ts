import { expect, it } from 'vitest';
import { edtf, read } from '../../read.ts';

it.each([
  ['It shut in the first week of January.', ['the first week of January = 2023-W01']],
  ['It opened in the second week of February 2018.', ['the second week of February 2018 = 2018-W06']],
  ['It rained in the 3rd week of April 2018.', ['the 3rd week of April 2018 = 2018-W16']],
  ['It was the last week of 2017.', ['the last week of 2017 = 2017-W52']],
  ['It was the last week of last month.', ['the last week of last month = 2023-W43']],
  ['He left on the last day of March.', ['the last day of March = 2023-03-31']],
  ['It shut in the first month of this year.', ['the first month of this year = 2023-01']],
  ['The fair lasted the first two weeks of June 2016.', ['the first two weeks of June 2016 = P2W']],
  ['He was ill for the last 3 days of May.', ['the last 3 days of May = P3D']],
  ['He was away in the first half of May.', ['the first half of May = 2023-05']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['The fair lasted the first two weeks of June 2016.', '2016-06-01/2016-06-14'],
  ['He was ill for the last 3 days of May.', '2023-05-29/2023-05-31'],
  ['Sales rose in the first nine months of 2012.', '2012-01-01/2012-09-30'],
  ['He was away in the first half of May.', '2023-05-01/2023-05-15'],
  ['He was away in the second half of May.', '2023-05-16/2023-05-31'],
  ['Mills closed in the second half of the 1990s.', '1995-01-01/1999-12-31'],
])('places %s', (text, expected) => {
  expect(edtf(text)).toEqual([expected]);
});

it('leaves parts of other things alone', () => {
  expect(read('It was the first week of the trial in May.')).toEqual(['May = 2023-05']);
  expect(read('Monday is the first day of the week.')).toEqual(['Monday = 2023-11-06']);
  expect(read('He sang on the second day of Christmas.')).toEqual(['Christmas = 2023-12-25']);
});
