import { expect, it } from 'vitest';
import { mark, markedWord } from '../../../src/extract/headline/marked-word.ts';

const is = (word: string, bits: number): boolean => (markedWord(word).marks & bits) !== 0;

it('finds the letters of a word and what stands around them', () => {
  expect([markedWord('“Oslo’s').bare, markedWord('(the').bare, markedWord('talks,').bare]).toEqual([
    'oslo',
    'the',
    'talks',
  ]);
  expect([is('(the', mark.opens), is('end).', mark.closes), is('—', mark.dash), is('talks,”', mark.comma)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(is('talks', mark.opens | mark.closes | mark.dash | mark.comma | mark.capital)).toBe(false);
});

it('knows days, titles and articles', () => {
  expect([is('Friday,', mark.weekday), is("Friday's", mark.weekday), is('today.', mark.dayWord)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([is('Minister', mark.title), is('Foreign', mark.title), is('Foreign', mark.titled)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([is('An', mark.article), is('notable', mark.fluff)]).toEqual([true, true]);
});

it('takes a very long word as it stands', () => {
  expect(markedWord(`${'-'.repeat(1_000_000)}a`).bare.length).toBe(1_000_001);
});
