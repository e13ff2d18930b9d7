import { expect, it } from 'vitest';
import { char } from '../../src/text/char-kinds.ts';
import { Characters } from '../../src/text/characters.ts';

it('gives the units of a text and their kinds, and nothing behind it', () => {
  const characters = new Characters('aé');
  expect([characters.length, characters.codeAt(0), characters.codeAt(1), characters.codeAt(2)]).toEqual([
    2, 97, 0xe9, 0,
  ]);
  expect([0, 1, 2].map((at) => characters.isAt(at, char.foreign))).toEqual([false, true, false]);
});
