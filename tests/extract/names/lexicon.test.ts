import { expect, it } from 'vitest';
import { isCommon, kind, kindsOf, nameKindsOf } from '../../../src/extract/names/lexicon/lexicon.ts';
import { menNames } from '../../../src/extract/lexicon/lists/men-names.ts';
import { sharedNames } from '../../../src/extract/lexicon/lists/shared-names.ts';
import { surnames } from '../../../src/extract/lexicon/lists/surnames.ts';
import { womenNames } from '../../../src/extract/lexicon/lists/women-names.ts';
import { worldMen } from '../../../src/extract/lexicon/lists/world-men.ts';
import { worldSurnames } from '../../../src/extract/lexicon/lists/world-surnames.ts';
import { worldWomen } from '../../../src/extract/lexicon/lists/world-women.ts';

it('knows several kinds of one word', () => {
  expect(kindsOf('grace') & kind.given).not.toBe(0);
  expect(kindsOf('grace') & kind.common).toBe(kind.common);
  expect(kindsOf('xqzt')).toBe(0);
});

it('knows an inflected everyday word', () => {
  expect(['vows', 'planned', 'carries', 'building'].every(isCommon)).toBe(true);
  expect(isCommon('orrwick')).toBe(false);
});

it('knows the parts of a joined name', () => {
  expect(nameKindsOf('anna-maria') & kind.woman).toBe(kind.woman);
});

const names = { menNames, womenNames, sharedNames, surnames, worldMen, worldWomen, worldSurnames };

it.each(Object.entries(names))('%s are folded', (_, list) => {
  expect(list.filter((word) => !/^[a-z][a-z'-]+$/.test(word))).toEqual([]);
});
