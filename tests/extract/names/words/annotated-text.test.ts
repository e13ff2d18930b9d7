import { expect, it } from 'vitest';
import { annotateText } from '../../../../src/extract/names/words/annotated-text.ts';
import { TokenizedText } from '../../../../src/extract/tokens/tokenized-text.ts';

it('marks the tokens that open a sentence, a quotation or a line', () => {
  const { tokens, opens } = annotateText(new TokenizedText('He left. “We Stay,” Ana said.\nBoth'));
  expect(tokens.filter((_, at) => opens[at]).map(({ text }) => text)).toEqual(['He', '“', 'We', 'Both']);
});
