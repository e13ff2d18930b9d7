import { expect, it } from 'vitest';
import { lexemeOf } from '../../../src/extract/tokens/lexeme.ts';
import { isMeasure, topicWord, topicWordsOf } from '../../../src/extract/keywords/topic-word.ts';

it('knows offices, measures and peoples', () => {
  expect(topicWordsOf('minister') & topicWord.office).toBeTruthy();
  expect(topicWordsOf('percent') & topicWord.measure).toBeTruthy();
  expect(topicWordsOf('norwegian') & topicWord.demonym).toBeTruthy();
  expect(topicWordsOf('harbour')).toBe(0);
  expect([isMeasure('percent'), isMeasure('harbour')]).toEqual([true, false]);
});

it('is asked of a word in singular', () => {
  expect(lexemeOf('Ministers').topicWords).toBe(topicWordsOf('minister'));
});
