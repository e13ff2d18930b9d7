import { expect, it } from 'vitest';
import { isCommon, kind, kindsOf, nameKindsOf } from '../../../src/extract/names/lexicon/lexicon.ts';
import * as given from '../../../src/extract/names/lexicon/given-names.ts';
import { surnames } from '../../../src/extract/names/lexicon/surnames.ts';
import * as world from '../../../src/extract/names/lexicon/world-names.ts';

it('knows several kinds of one word', () => {
  expect(kindsOf('grace') & kind.given).toBeTruthy();
  expect(kindsOf('grace') & kind.common).toBeTruthy();
  expect(kindsOf('xqzt')).toBe(0);
});

it('knows an inflected everyday word', () => {
  expect(['vows', 'planned', 'carries', 'building'].every(isCommon)).toBe(true);
  expect(isCommon('orrwick')).toBe(false);
});

it('knows the parts of a joined name', () => {
  expect(nameKindsOf('anna-maria') & kind.woman).toBeTruthy();
});

it.each(Object.entries({ ...given, ...world, surnames }))('%s is sorted, folded and without doubles', (_, list) => {
  const words = list.split(' ');
  expect(words).toEqual([...new Set(words)].toSorted());
  expect(words.every((word) => /^[a-z][a-z'-]+$/.test(word))).toBe(true);
});
