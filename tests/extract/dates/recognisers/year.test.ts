import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Sales fell in the 2013 fiscal year.', ['the 2013 fiscal year = 2013']],
  ['The 2018 day of protest was calm.', ['2018 = 2018']],
  ['See Treaty Series 1998 and 1155 UNTS 1987, vol. 1990.', []],
  ['He took bus 1999 from gate 2001.', []],
  ['She was born in 1990.', ['1990 = 1990']],
  ['The year 1990 was dry.', ['The year 1990 = 1990']],
  ['Profit rose in fiscal 2020.', ['fiscal 2020 = 2020']],
  ['The 2015 agreement holds.', ['2015 = 2015']],
  ['She saw Expo 1967 there.', ['1967 = 1967']],
  ['She saw the Northern Harp Week 1967 there.', ['1967 = 1967']],
  ['They ran at Tokyo 2020 in the heat.', ['2020 = 2020']],
  ['Prices rose in 2019 markets and shops.', ['2019 = 2019']],
  ['The flood of 1987 was worse.', ['1987 = 1987']],
  ['His film (1960) won.', ['1960 = 1960']],
  ['She won in 2004, 2008 and 2012.', ['2004 = 2004', '2008 = 2008', '2012 = 2012']],
  ['The class of ’98 met.', ['’98 = 1998']],
  ['I chose Ruiz in 88 and 92, and Lind in 2000.', ['88 = 1988', '92 = 1992', '2000 = 2000']],
  ['I chose Ruiz in 96, Dahl in 08.', ['96 = 1996', '08 = 2008']],
  ['He met fellow 2012 presidential candidate Bo Lind.', ['2012 = 2012']],
  ['It was true as recently as 1995.', ['1995 = 1995']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  'About 2000 people came.',
  'It cost $1990 in all.',
  'Flight 1990 was late.',
  'I came in 12, Ruiz in 14.',
  'It was in 20 and 30 shops.',
  'Call 555-2000.',
  'Windows 2000 was sold.',
  'He ran the 1500 metres.',
  'Room 2012 is free.',
  'Model X-2000 is new.',
  'They lost 1,990 jobs.',
  'No. 1812 was drawn.',
  'A crowd of 2004 came.',
  'A jet, Meridian 2008, was checked.',
  'They went down Pit 1911 at dawn.',
  'There was one bad line in 2019 lines.',
  'The attendance of 1987 was poor.',
  'A weight of 2000kg fell.',
  'Version 2.2019 is out.',
  'By 1500 votes he won.',
])('leaves %s alone', (text) => {
  expect(read(text)).toEqual([]);
});
