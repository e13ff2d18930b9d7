import { expect, it } from 'vitest';
import { findEvents } from '../../../../src/extract/events/find-events.ts';
import { sourceOf } from '../event-source.ts';

const people = ['Ana Ruiz', 'Bo Lind', 'Cy Dahl'];
const names = (text: string) => findEvents(sourceOf(text, people)).map(({ persons }) => persons);
const last = (text: string) => names(text).at(-1);

it('gives each event the people of its clause', () => {
  expect(names('Ana Ruiz said on Friday that Bo Lind left in October.')).toEqual([['Ana Ruiz'], ['Bo Lind']]);
  expect(names('Ana Ruiz was met by Bo Lind on Friday.')).toEqual([['Ana Ruiz', 'Bo Lind']]);
  expect(names('Ana Ruiz plans to visit Bo Lind in December.')).toEqual([['Ana Ruiz', 'Bo Lind']]);
  expect(names('Ana Ruiz left after a visit of Bo Lind in May 2021.')).toContainEqual(['Bo Lind']);
});

it('names the people of the sentence before for "the leaders", "both", "the two" and "they"', () => {
  const before = 'Ana Ruiz and Bo Lind made peace.';
  expect(last(`${before} The leaders met on March 21, 2023.`)).toEqual(['Ana Ruiz', 'Bo Lind']);
  expect(last(`${before} The two met on March 21, 2023.`)).toEqual(['Ana Ruiz', 'Bo Lind']);
  expect(last(`${before} They met on March 21, 2023.`)).toEqual(['Ana Ruiz', 'Bo Lind']);
  expect(last(`${before} It rained on March 21, 2023.`)).toEqual([]);
  expect(last(`${before} They met Cy Dahl on March 21, 2023.`)).toEqual(['Cy Dahl']);
  expect(last(`${before}\n\nThe leaders met on March 21, 2023.`)).toEqual([]);
  expect(last(`${before} Rain fell. They met on March 21, 2023.`)).toEqual([]);
});

it('names the subject of the sentence before for "he" and "she"', () => {
  expect(last('Ana Ruiz called Bo Lind. She left on Friday.')).toEqual(['Ana Ruiz']);
  expect(last('Ana Ruiz called. He left on Friday.')).toEqual([]);
  expect(last('Bo Lind and Ana Ruiz called. She left on Friday.')).toEqual(['Ana Ruiz']);
  expect(last('Ana Ruiz called Bo Lind.\n\nShe left on Friday.')).toEqual([]);
});
