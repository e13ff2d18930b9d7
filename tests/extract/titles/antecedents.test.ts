import { describe, expect, it } from 'vitest';
import { titleOf } from './titles-of.ts';

describe('a pronoun as subject', () => {
  it.each([
    ['Vera Lindqvist met the king on Monday. She signed a treaty.', 'signed', 'Vera Lindqvist signed a treaty'],
    ['The dam burst on Monday. It flooded two villages.', 'flooded', 'The dam flooded two villages'],
    ['Two boys found the boat on Monday. They called the coast guard.', 'called', 'Two boys called the coast guard'],
    ['A boy of ten fell on Monday. He was rescued.', 'rescued', 'A boy of ten was rescued'],
    ['Vera Lindqvist said on Monday that she had resigned.', 'resigned', 'Vera Lindqvist had resigned'],
    ['The dam will stand. Ten years after it was built, the bridge fell on Monday.', 'fell', 'The bridge fell'],
    ['Two years after it was built on Monday, the bridge fell.', 'built', 'The bridge was built'],
    [
      'Vera Lindqvist met Tomas Reed on Monday. They signed a treaty.',
      'signed',
      'Vera Lindqvist and Tomas Reed signed a treaty',
    ],
    [
      'Tomas Reed opened the market on Monday. Vera Lindqvist is to visit Peru, and on Friday she attends the fair.',
      'attends',
      'Vera Lindqvist attends the fair',
    ],
  ])('is replaced in %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it('is not replaced by an event that cannot speak', () => {
    expect(titleOf('The talks went on until Monday. They said on Friday that the dam had burst.', 'said')).toBe(
      'They said that the dam had burst',
    );
  });

  it('stays where nobody before it fits', () => {
    expect(titleOf('Vera Lindqvist met the king on Monday. He signed a treaty.', 'signed')).toBe('He signed a treaty');
  });
});
