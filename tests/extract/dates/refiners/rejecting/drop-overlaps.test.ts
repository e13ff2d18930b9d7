import { expect, it } from 'vitest';
import { fixed, type DateCandidate } from '../../../../../src/extract/dates/timex/candidate.ts';
import { dropOverlaps } from '../../../../../src/extract/dates/refiners/rejecting/drop-overlaps.ts';
import { TokenizedText } from '../../../../../src/extract/tokens/tokenized-text.ts';

const at = (first: number, last: number, rule = 'x'): DateCandidate => fixed(first, last, rule, 'DATE', 'PAST_REF');
const spans = (candidates: DateCandidate[]) =>
  dropOverlaps(candidates, new TokenizedText('').passage).map(({ first, last, rule }) => `${first}-${last} ${rule}`);

it('keeps the longest of what overlaps and everything that does not', () => {
  expect(spans([at(0, 1), at(1, 4), at(5, 5)])).toEqual(['1-4 x', '5-5 x']);
  expect(spans([at(1, 4), at(0, 1), at(4, 4)])).toEqual(['1-4 x']);
});

it('keeps the first of equally long readings', () => {
  expect(spans([at(2, 3, 'a'), at(2, 3, 'b')])).toEqual(['2-3 a']);
});
