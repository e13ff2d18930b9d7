import { expect, it } from 'vitest';
import { runsOf } from '../../../src/extract/tokens/runs.ts';
import { Characters } from '../../../src/text/characters.ts';

it('cuts runs of letters, runs of digits and single marks', () => {
  const tokens = runsOf(new Characters("He'd 2nd, 10:30\nÉte\u0301!"));
  const found = tokens.map(({ text, kind, newLine }) => `${text} ${kind}${newLine ? ' line' : ''}`);
  expect(found).toEqual([
    'He word line',
    "' mark",
    'd word',
    '2 digits',
    'nd word',
    ', mark',
    '10 digits',
    ': mark',
    '30 digits',
    'Éte\u0301 word line',
    '! mark',
  ]);
});

const plain = (text: string): string[] =>
  runsOf(new Characters(text))
    .filter((token) => token.plain)
    .map((token) => token.text);

it('calls a word plain between white space and marks that join nothing', () => {
  expect(plain('The "old" mayor (Ana) left, too. Why?')).toEqual(['The', 'old', 'mayor', 'Ana', 'left', 'too', 'Why']);
});

it('calls no word plain that a cut may merge', () => {
  expect(plain("Ana's co-founder J. P. U.S. 3rd G7 café don’t a/b x@y")).toEqual([]);
  expect(plain('x'.repeat(100))).toEqual([]);
});
