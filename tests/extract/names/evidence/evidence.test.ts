import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/extract/names/candidates/candidates.ts';
import { annotateText } from '../../../../src/extract/names/words/annotated-text.ts';
import { enough, weigh } from '../../../../src/extract/names/evidence/evidence.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

/** The score of the candidate that is written so. */
function score(text: string, surface: string): number {
  const annotated = annotateText(new TokenizedText(text));
  for (const candidate of candidatesOf(annotated, findRuns(annotated))) {
    if (text.slice(annotated.tokens[candidate.from]?.start, annotated.tokens[candidate.to]?.end) !== surface) continue;
    weigh(candidate, annotated);
    return candidate.score;
  }
  return Number.NaN;
}

describe('weigh', () => {
  it.each([
    ['Yesterday Maria Halvorsen sang.', 'Maria Halvorsen'],
    ['Yesterday Qin Weilin sang.', 'Qin Weilin'],
    ['Yesterday Lau Ka-chun sang.', 'Lau Ka-chun'],
    ['It was T. R. Orrwick who sang.', 'T. R. Orrwick'],
    ['Then striker Orrwick scored.', 'Orrwick'],
    ['Then Brandel Orrwick, a former midwife, sang.', 'Brandel Orrwick'],
    ['His mother, Maria, was ill.', 'Maria'],
  ])('%s', (text, surface) => {
    expect(score(text, surface)).toBeGreaterThanOrEqual(enough);
  });

  it.each([
    ['They met in Lincoln Park.', 'Lincoln Park'],
    ['Then Great Wall fell.', 'Great Wall'],
    ['They live in Hartley, Ohio.', 'Hartley'],
    ['Maria Orrwick is a brand of soap.', 'Maria Orrwick'],
    ['The Maria Orrwick Story won.', 'Maria Orrwick Story'],
    ['Then Morgan Stanley fell.', 'Morgan Stanley'],
    ['They watched “Maria Orrwick” twice.', 'Maria Orrwick'],
    ['He paid NGO staff.', 'NGO'],
    ['Then the USS Maria Orrwick sank.', 'Maria Orrwick'],
    ['Then Maria Yankees won.', 'Maria Yankees'],
    ['They shut Maria Orrwick Street.', 'Maria Orrwick Street'],
  ])('%s', (text, surface) => {
    expect(score(text, surface)).toBeLessThan(enough);
  });
});
