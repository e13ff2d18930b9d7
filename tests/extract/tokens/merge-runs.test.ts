import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { Characters } from '../../../src/text/characters.ts';
import { cutTerms } from '../../../src/extract/tokens/cut-terms.ts';
import { cutWords } from '../../../src/extract/tokens/cut-words.ts';
import { mergeRuns } from '../../../src/extract/tokens/merge-runs.ts';
import { runsOf } from '../../../src/extract/tokens/runs.ts';

const pieces = constantFrom(
  'Ana',
  'a',
  'Mr',
  "'s",
  '’',
  '7',
  ' ',
  '\n',
  '-',
  '.',
  ',',
  '(',
  '"',
  'é',
  '\u0301',
  '市',
  '\u00A0',
);

const texts = oneof(string({ unit: pieces }), string({ unit: 'binary' }));

/** The starts and texts of the tokens by a cut that asks at every character, without runs. */
function cutPlainly(characters: Characters, cut: typeof cutWords): string[] {
  const found: string[] = [];
  let gap: 'none' | 'space' = 'space';
  for (let at = 0; at < characters.length;) {
    if (/\s/.test(characters.text.charAt(at))) {
      gap = 'space';
      at++;
      continue;
    }
    const end = cut(characters, at, gap);
    if (end > at) found.push(`${at} ${characters.text.slice(at, end)}`);
    at = Math.max(end, at + 1);
    gap = 'none';
  }
  return found;
}

it.each([cutWords, cutTerms])('gives the tokens that the cut gives at each character', (cut) => {
  const sameTokens = property(texts, (text) => {
    const characters = new Characters(text);
    const merged = mergeRuns(characters, runsOf(characters), cut);
    expect(merged.map((token) => `${token.start} ${token.text}`)).toEqual(cutPlainly(characters, cut));
  });
  assert(sameTokens);
});

it('shares the runs that a cut leaves whole', () => {
  const characters = new Characters('The mayor, Ana-Li.');
  const runs = runsOf(characters);
  const shared = mergeRuns(characters, runs, cutWords).filter((token) => runs.includes(token));
  expect(shared.map(({ text }) => text)).toEqual(['The', 'mayor', ',', '.']);
});
