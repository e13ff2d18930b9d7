import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/extract/names/words/document.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { Lexemes } from '../../../../src/extract/tokens/lexemes.ts';

function runs(text: string): string[] {
  const document = readDocument(new Lexemes(text));
  return findRuns(document).map(([from, to]) => text.slice(document.tokens[from]?.start, document.tokens[to]?.end));
}

describe('findRuns', () => {
  it.each([
    ['the singer Ana de la Torre sang', ['Ana de la Torre']],
    ['when Omar bin Said al-Rashid came', ['Omar bin Said al-Rashid']],
    ['with Martin Holm, Jr., and Ana', ['Martin Holm, Jr.', 'Ana']],
    ['with Otto "Buck" Holm today', ['Otto "Buck" Holm']],
    ['by Ana Holm and Ivo Brand', ['Ana Holm', 'Ivo Brand']],
    ['met Ana Holm. She left', ['Ana Holm', 'She']],
    ['met Ana\nHolm left', ['Ana', 'Holm']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('cuts a long run', () => {
    expect(runs('Anna '.repeat(40).trim()).length).toBeGreaterThan(2);
  });
});
