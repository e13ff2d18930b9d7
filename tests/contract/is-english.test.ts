import { expect, it } from 'vitest';
import { isEnglish } from '../../src/contract/is-english.ts';

it('takes English in all its forms, and a language that was not detected, for English', () => {
  expect([undefined, 'en', 'en-GB', 'EN'].map(isEnglish)).toEqual([true, true, true, true]);
  expect(['no', 'enm', 'de-en'].map(isEnglish)).toEqual([false, false, false]);
});
