import { describe, expect, it } from 'vitest';
import { accept } from '../../../../src/extract/names/evidence/accept.ts';
import { candidatesOf } from '../../../../src/extract/names/candidates/candidates.ts';
import { readDocument } from '../../../../src/extract/names/words/document.ts';
import { weigh } from '../../../../src/extract/names/evidence/evidence.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { Lexemes } from '../../../../src/extract/tokens/lexemes.ts';

function accepted(text: string): string[] {
  const document = readDocument(new Lexemes(text));
  const candidates = candidatesOf(document, findRuns(document));
  for (const candidate of candidates) weigh(candidate, document);
  return accept(candidates, document).map(({ from, to }) =>
    text.slice(document.tokens[from]?.start, document.tokens[to]?.end),
  );
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
