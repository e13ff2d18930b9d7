import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../../src/extract/names/words/annotated-text.ts';
import { findRuns } from '../../../../src/extract/names/words/runs.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

function runs(text: string): string[] {
  const annotated = annotateText(new TokenizedText(text));
  return findRuns(annotated).map(([from, to]) => text.slice(annotated.tokens[from]?.start, annotated.tokens[to]?.end));
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
