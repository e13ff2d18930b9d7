import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLengths } from '../../src/search/codec/article-lengths.ts';
import { matchLeaf } from '../../src/search/run/match-leaf.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import type { QueryNode, TextLeaf } from '../../src/search/query/query.ts';
import { words } from '../../src/text/words.ts';
import { piecesOf } from './index-pieces.ts';
import { plainMatch, plainScores } from './plain-scan.ts';
import type { PlainArticle } from './plain-scan.ts';
import { dateLeaf, nameLeaf, queryTree, textLeaf } from './random-query.ts';
import { answer, bare, startOf } from './whole-way.ts';

function scan(articles: readonly PlainArticle[], tree: QueryNode): number[] {
  return articles.flatMap((article, at) => (plainMatch(article, tree) ? [at] : []));
}

const word = fc.constantFrom(
  ..."a ab abc Abc ÁB ab’s o'ab b boat Boats boating story stories stop stopped die dying U.S. 3 3,000".split(' '),
  ...'ß ss Σας 河 河流 中国人民 河流很长 かわ ﾞ 한국 한국어 мост 😀 — …'.split(' '),
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n\n', "'", '  ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  { maxLength: 2 },
);
const dates = [null, '2020', '2020-03', '2020-03-21', '2020-03-21T10:00:00Z', '2019/2020', '../2020-03', '2020-03/..'];
const article: fc.Arbitrary<PlainArticle> = fc.record({
  headline: text,
  articleBody: text,
  date: fc.constantFrom(...dates),
  person: names,
  org: names,
  place: names,
  keyword: names,
  source: fc.constantFrom(null, 'Boat Story', 'ab.com'),
  lang: fc.constantFrom(null, 'en', 'ru', 'zh-Hans'),
});
const collection = fc
  .array(article, { minLength: 1, maxLength: 8 })
  .map((all) => all.toSorted((left, right) => startOf(left) - startOf(right)));
// Blocks of one term, of a few, of all.
const blockBytes = fc.constantFrom(1, 60, 64 * 1024);

async function expectWhatScanFinds(all: readonly PlainArticle[], bytes: number, tree: QueryNode): Promise<void> {
  const index = buildSearchIndex(all, bytes);
  const { articles, scores } = await answer(all, index, tree);
  expect([...articles]).toEqual(scan(all, tree));
  const expected = plainScores(all, tree, [...(await decodeLengths(index.lengths, all.length, ''))]);
  for (const [at, number] of articles.entries()) expect(scores[at]).toBeCloseTo(expected[number] ?? Number.NaN, 4);
}

describe('search', () => {
  const alone: [string, fc.Arbitrary<QueryNode>][] = [
    ['a word', textLeaf.map((leaf) => ({ ...leaf, words: leaf.words.slice(0, 1), exact: false, headline: false }))],
    ['an exact word', textLeaf.map((leaf) => ({ ...leaf, words: leaf.words.slice(0, 1), exact: true }))],
    ['a phrase', textLeaf],
    ['a beginning', textLeaf.map((leaf) => ({ ...leaf, prefix: true }))],
    ['a headline', textLeaf.map((leaf) => ({ ...leaf, headline: true }))],
    ['a name', nameLeaf],
    ['a date', dateLeaf],
    ['what is left out', textLeaf.map((part) => ({ kind: 'not', part }))],
    ['all of several', fc.tuple(textLeaf, textLeaf).map((parts) => ({ kind: 'and', parts }))],
    ['one of several', fc.tuple(textLeaf, nameLeaf).map((parts) => ({ kind: 'or', parts }))],
    ['any query', queryTree],
  ];
  it.each(alone)('finds what a plain scan finds, and ranks it by BM25: %s', async (_, trees) => {
    await fc.assert(fc.asyncProperty(collection, blockBytes, trees, expectWhatScanFinds), { numRuns: 100 });
  });

  it('finds what a plain scan finds for what is typed', async () => {
    const sign = fc.constantFrom(
      ' ',
      ' ',
      '-',
      '"',
      ' "',
      '” “',
      '',
      ' -',
      ' OR ',
      ' (',
      ') ',
      '*',
      ' person:',
      ' on:2020 ',
    );
    const typed = fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().join(''));
    await fc.assert(
      fc.asyncProperty(collection, blockBytes, typed, async (all, bytes, q) => {
        const { tree } = parseQuery(q);
        if (tree) await expectWhatScanFinds(all, bytes, tree);
      }),
      { numRuns: 150 },
    );
  });

  it('finds what a plain scan finds where a beginning has a list of its own', async () => {
    const alike = fc.array(fc.nat(30), { maxLength: 40 }).map((all) => all.map((number) => `w${number}`).join(' '));
    const articles = fc.array(fc.tuple(alike, alike), { minLength: 2, maxLength: 5 });
    const prefixes = fc.constantFrom('w', 'w1', 'w2', 'w30');
    await fc.assert(
      fc.asyncProperty(articles, prefixes, fc.boolean(), fc.boolean(), async (texts, term, exact, headline) => {
        const all = texts.map(([given, articleBody]) => bare(given, articleBody));
        await expectWhatScanFinds(all, 1, { kind: 'text', words: [term], exact, prefix: true, headline });
      }),
      { numRuns: 100 },
    );
  });

  it('finds any text by any of its words', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(any, any, fc.nat(), async (headline, articleBody, which) => {
        const terms = [...words(headline), ...words(articleBody)].map(({ term }) => term);
        fc.pre(terms.length > 0);
        const term = terms[which % terms.length] ?? '';
        const leaf: TextLeaf = { kind: 'text', words: [term], exact: true, prefix: false, headline: false };
        const index = buildSearchIndex([{ headline, articleBody }]);
        expect([...(await matchLeaf(leaf, index.index, piecesOf(index, 1))).articles]).toEqual([0]);
      }),
    );
  });
});
