import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Built in the 19th century.', ['the 19th century = 18XX']],
  ['Built in the twentieth century.', ['the twentieth century = 19XX']],
  ['A 17th-century church.', ['17th-century = 16XX']],
  ['In the twenty-first century.', ['the twenty-first century = 20XX']],
  ['In the 5th century BC.', ['the 5th century BC = BC04']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
