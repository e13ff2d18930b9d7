import { describe, expect, it } from 'vitest';
import { StepError } from '../../src/base/step-error.ts';
import { draftOf } from '../../src/extract/draft.ts';
import { addFound, stages } from '../../src/extract/pipeline.ts';

const draft = draftOf({
  source: 'weir.txt',
  datePublished: '2021-04-09',
  datePublishedOrigin: 'header',
  articleBody: 'Mayor Ana Soto opened the weir on Tuesday. It was built by the town, she said.',
});

function runBrokenStage() {
  return addFound(draft, [
    'dates',
    () => {
      throw new RangeError('no such day');
    },
  ]);
}

describe('the pipeline', () => {
  it('has stages that return what they find and change no draft', () => {
    const found = stages.map(([, stage]) => Object.keys(stage(Object.freeze({ ...draft, inLanguage: 'en' }))));
    expect(found.flat()).toEqual([
      'inLanguage',
      'wordCount',
      'headline',
      'dates',
      'persons',
      'organizations',
      'places',
      'keywords',
      'events',
    ]);
  });

  it('adds the fields to the draft', () => {
    const own = { ...draft };
    expect(addFound(own, ['words', () => ({ wordCount: 3 })])).toBe(own);
    expect(own).toEqual({ ...draft, wordCount: 3 });
  });

  it('names the stage in an error', () => {
    expect(runBrokenStage).toThrow(StepError);
    expect(runBrokenStage).toThrow(expect.objectContaining({ step: 'dates', message: 'no such day' }));
  });
});
