import { expect, test } from 'vitest';
import { sliceTexts } from '../../src/collection/slice-texts.ts';
import { makeRecord } from '../cli/make-record.ts';

function article(body: string) {
  return { ...makeRecord({ body }), persons: [], keywords: [], versions: [] };
}

function lengths(...bodies: string[]): number[] {
  const articles = bodies.map(article);
  const slices = [...sliceTexts(articles)];
  expect(slices.flat()).toEqual(articles.map((each) => JSON.stringify(each)));
  return slices.map((slice) => slice.length);
}

test('at most 64 articles a slice', () => {
  expect(lengths(...Array.from({ length: 130 }, () => 'short'))).toEqual([64, 64, 2]);
});

test('at most 100 kB a slice, counted in bytes; a longer article is alone', () => {
  const [half, long] = ['é'.repeat(24_000), 'x'.repeat(300_000)];
  expect(lengths(half, half, half, long, 'short')).toEqual([2, 1, 1, 1]);
});

test('no article, no slice', () => {
  expect(lengths()).toEqual([]);
});
