import { expect, it } from 'vitest';
import { cutTerms } from '../../../src/extract/tokens/cut-terms.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

it.each([
  ["Ana's co-founder", ['Ana', 'co-founder']],
  ['Ana’s (and its) 3rd', ['Ana', 'and', 'its', '3rd']],
  ["the 's of U.N. rock'n'roll", ['the', 's', 'of', 'U.N.', "rock'n'roll"]],
  ["x'y's J. Holm", ["x'y", 'J', 'Holm']],
])('cuts %j into words without possessives', (text, expected) => {
  expect(new TokenizedText(text).tokens(cutTerms).map((token) => token.text)).toEqual(expected);
});
