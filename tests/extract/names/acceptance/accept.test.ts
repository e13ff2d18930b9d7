import { describe, expect, it } from 'vitest';
import { accept } from '../../../../src/extract/names/acceptance/accept.ts';
import { candidatesOf } from '../../../../src/extract/names/candidates/candidates.ts';
import { annotateText } from '../../../../src/extract/names/words/annotated-text.ts';
import { weigh } from '../../../../src/extract/names/evidence/evidence.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

function accepted(text: string): string[] {
  const annotated = annotateText(new TokenizedText(text));
  const candidates = candidatesOf(annotated, findRuns(annotated));
  for (const candidate of candidates) weigh(candidate, annotated);
  const persons = accept(candidates, annotated);
  return candidates
    .filter((candidate) => persons.has(candidate))
    .map(({ from, to }) => text.slice(annotated.tokens[from]?.start, annotated.tokens[to]?.end));
}

describe('accept', () => {
  it('takes a name seen with strong evidence once for a person everywhere', () => {
    expect(accepted('They blamed Orrwick. Later President Orrwick left. Nobody missed Orrwick.')).toEqual([
      'Orrwick',
      'Orrwick',
      'Orrwick',
    ]);
  });

  it('takes a surname that is a place for the person, but not where a place is meant', () => {
    expect(accepted('Maria London, 41, sang. London smiled. Then she flew back in London fog.')).toEqual([
      'Maria London',
      'London',
    ]);
  });

  it('takes who stands in a list of persons', () => {
    expect(accepted('They praised Maria Holm, Brindle Orrwick and Peter Vik.')).toEqual([
      'Maria Holm',
      'Brindle Orrwick',
      'Peter Vik',
    ]);
  });

  it('takes no storm for a person', () => {
    expect(accepted('Hurricane Maria came. Maria was strong. Maria moved on.')).toEqual([]);
  });

  it('takes the surname before a noun for the person', () => {
    expect(accepted('Maria Halvorsen won. The Halvorsen government fell.')).toEqual(['Maria Halvorsen', 'Halvorsen']);
  });

  it('lets a lone surname that speaks support the unknown full name', () => {
    expect(accepted('A book by Brindle Orrwick came out. Orrwick said she was glad.')).toEqual([
      'Brindle Orrwick',
      'Orrwick',
    ]);
  });
});
