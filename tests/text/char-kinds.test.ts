import { expect, it } from 'vitest';
import { char, charKinds } from '../../src/text/char-kinds.ts';

const all = Object.values(char).reduce<number>((sum, bits) => sum | bits, 0) & ~char.code;
const bits = (text: string) => [...charKinds(text)].map((kinds) => kinds & all);

it('tells letters, marks, digits and white space', () => {
  expect(bits('aB7 .')).toEqual([
    char.letter | char.lower,
    char.letter | char.upper,
    char.number,
    char.space,
    char.ender,
    0,
  ]);
});

it('knows other scripts, and marks by themselves', () => {
  expect(bits('É市\u0301。')).toEqual([
    char.letter | char.upper | char.foreign,
    char.letter | char.foreign,
    char.mark | char.foreign,
    char.ender | char.foreign,
    0,
  ]);
});

it('gives both halves of a pair what the whole is, and half a pair nothing', () => {
  expect(bits('𐐀')).toEqual([char.letter | char.upper | char.foreign, char.letter | char.upper | char.foreign, 0]);
  expect(bits('😀a')[0]).toBe(char.foreign);
  expect(bits('\uD801').map((kinds) => kinds & char.letter)).toEqual([0, 0]);
});

it('keeps the code units', () => {
  expect([...charKinds('a市😀')].map((kinds) => kinds & char.code)).toEqual([97, 0x5e02, 0xd83d, 0xde00, 0]);
});
