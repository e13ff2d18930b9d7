import { expect, it } from 'vitest';
import { wordTypeOf } from '../../../../src/extract/tokens/vocabulary.ts';
import { cue, cuesOf } from '../../../../src/extract/names/words/cues.ts';

const is = (word: string, bits: number): boolean => (cuesOf(wordTypeOf(word)) & bits) !== 0;

it('says what a word tells of a name beside it', () => {
  expect(is(',', cue.comma) && is('said', cue.saying) && is('said', cue.doneTo) && is('near', cue.where)).toBe(true);
  expect(is('wife', cue.kin) && is('was', cue.being) && is('was', cue.passive) && is('tanker', cue.bearer)).toBe(true);
  expect(is('midwife', cue.kin | cue.saying | cue.where)).toBe(false);
});

it('looks at how a word is written, too', () => {
  expect([is("'s", cue.possessive), is('Norwegians', cue.people), is('norwegians', cue.people)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([is('Bridge', cue.head), is('bridge', cue.head), is('shipwright', cue.role)]).toEqual([true, false, true]);
});

it('gives every cue a bit of its own', () => {
  const bits: readonly number[] = Object.values(cue);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
});
