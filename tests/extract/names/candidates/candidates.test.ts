import { describe, expect, it } from 'vitest';
import { candidatesOf, type NameCandidate } from '../../../../src/extract/names/candidates/candidates.ts';
import { annotateText } from '../../../../src/extract/names/words/annotated-text.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

function candidates(text: string): (NameCandidate & { surface: string })[] {
  const annotated = annotateText(new TokenizedText(text));
  return candidatesOf(annotated, findRuns(annotated)).map((candidate) => ({
    ...candidate,
    surface: text.slice(annotated.tokens[candidate.from]?.start, annotated.tokens[candidate.to]?.end),
  }));
}

const surfaces = (text: string): string[] => candidates(text).map(({ surface }) => surface);

describe('candidatesOf', () => {
  it.each([
    ['then Norwegian Prime Minister Tomas Halvorsen spoke', ['Tomas Halvorsen']],
    ['then United States Senator Ana Holm spoke', ['Ana Holm']],
    ['the mayor of Toulouse Ana Holm spoke', ['Ana Holm']],
    ['by Dean Orrwick today', ['Dean Orrwick']],
    ['with Crown Prince Faisal bin Turki today', ['Faisal bin Turki']],
    ['with King Haakon VII of it', ['Haakon VII']],
    ['then Ana Holm QC spoke', ['Ana Holm']],
    ['as van der Horst said', ['van der Horst']],
    ['with Will Orrwick in May', ['Will Orrwick']],
  ])('%s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('knows the title or role before', () => {
    expect(
      candidates('when President Holm met spokesman Brand and Vik').map(({ title, titleKey }) => [title, titleKey]),
    ).toEqual([
      ['capitalised', 'president'],
      ['lower', 'spokesman'],
      ['none', ''],
    ]);
  });

  it('cuts a headline in title case at everyday words', () => {
    expect(surfaces('Tomas Halvorsen Vows Further Changes')).toEqual(['Tomas Halvorsen']);
  });
});
