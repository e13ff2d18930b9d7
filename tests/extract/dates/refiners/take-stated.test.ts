import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['She left in 1738. About 170 years later, in 1896, a hall was named after her.', '1896'],
  ['She left in 1738. Two years later, on 5 May 1741, she won.', '1741-05-05'],
  ['She left in 1738. Two years later, in May, she won.', '1740'],
  ['She left in 1738. Two years later she won. In 1896 it burned.', '1740'],
])('gives the distance the date beside it: %s', (text, value) => {
  expect(read(text)[1]).toMatch(new RegExp(` = ${value}$`));
});
