import { expect, it } from 'vitest';
import { wordTypeOf } from '../../../src/extract/tokens/vocabulary.ts';
import { isMeasure, topicWord, topicWordsOf, topicWordsOfType } from '../../../src/extract/keywords/topic-word.ts';

it('knows offices, measures and peoples', () => {
  expect(topicWordsOf('minister') & topicWord.office).toBe(topicWord.office);
  expect(topicWordsOf('percent') & topicWord.measure).toBe(topicWord.measure);
  expect(topicWordsOf('norwegian') & topicWord.demonym).toBe(topicWord.demonym);
  expect(topicWordsOf('harbour')).toBe(0);
  expect([isMeasure('percent'), isMeasure('harbour')]).toEqual([true, false]);
});

it('asks for the singular of a word type', () => {
  expect(topicWordsOfType(wordTypeOf('Ministers'))).toBe(topicWordsOf('minister'));
});
