import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLeaf } from '../../src/search/run/match-leaf.ts';
import { buildSearchIndex } from '../../src/search/build/build-index.ts';
import { blocksFor } from '../../src/search/codec/find-blocks.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { mostBlocks, widePrefixes } from '../../src/search/build/wide-prefixes.ts';
import { textLeaves } from '../../src/search/query/query.ts';
import type { TextLeaf } from '../../src/search/query/query.ts';
import { piecesOf } from './index-pieces.ts';
import type { PlainArticle } from './plain-scan.ts';
import { answer, bare } from './whole-way.ts';

async function found(articles: readonly PlainArticle[], q: string): Promise<number[]> {
  const { tree } = parseQuery(q);
  return tree ? [...(await answer(articles, buildSearchIndex(articles), tree)).articles] : [];
}

describe('the index', () => {
  it('keeps a phrase from running out of the headline into the body', async () => {
    const articles = [bare('Bridge opens', 'Early on Monday.'), bare('', 'It opens early.')];
    expect(await found(articles, '"opens early"')).toEqual([1]);
    expect(await found(articles, 'opens early')).toEqual([0, 1]);
  });

  it('folds inflection outside of quotes, and never derivation', async () => {
    const articles = [bare('The visit', ''), bare('', 'He visits'), bare('Visited', ''), bare('Visitor', '')];
    expect(await found(articles, '(visits)')).toEqual([0, 1, 2]);
    expect(await found(articles, '"visits"')).toEqual([1]);
    expect(await found(articles, 'visit')).toEqual([0, 1, 2, 3]);
    expect(await found([bare('Organization', ''), bare('Organ', '')], '(organ)')).toEqual([1]);
  });

  it('finds words inside a script without spaces', async () => {
    const articles = [bare('中国人民生活', ''), bare('', '人民生活'), bare('生活', '')];
    expect(await found(articles, '人民')).toEqual([0, 1]);
    expect(await found(articles, '人民生活')).toEqual([0, 1]);
  });

  const many = Array.from({ length: 20_000 }, (_, at) => ({
    headline: `w${(at * 7919) % 20_000} common`,
    articleBody: '',
  }));

  it('is the same bytes for the same articles, in blocks of about 12 kB in the order of code units', () => {
    const index = buildSearchIndex(many);
    expect(buildSearchIndex(many)).toEqual(index);
    expect(index.index.first).toEqual(index.index.first.toSorted());
    expect(index.blocks.length).toBeGreaterThan(1);
    for (const block of index.blocks) expect(block.length).toBeLessThan(24 * 1024);
  });

  it('is the same bytes however many articles are inverted at a time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-'), maxLength: 40 });
    const articles = fc.array(fc.record({ headline: text, articleBody: text }), { maxLength: 12 });
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 200 }), (all, characters) => {
        expect(buildSearchIndex(all, 64, characters)).toEqual(buildSearchIndex(all, 64));
      }),
    );
  });

  it('asks for no more files than it needs, and a list instead of many blocks', async () => {
    const index = buildSearchIndex(many, 4096);
    expect(index.index.prefixes).toEqual(expect.arrayContaining(['w', 'w1']));
    const pieces = piecesOf(index, many.length);
    const ask = async (q: string): Promise<number> => {
      const { tree } = parseQuery(q);
      return tree?.kind === 'text' ? (await matchLeaf(tree, index.index, pieces)).articles.length : -1;
    };
    expect(await ask('"w7919"')).toBe(1);
    expect(pieces.asked.filter((file) => file !== 'lengths.bin')).toEqual([expect.stringMatching(/^\d+\.bin$/)]);
    pieces.asked.length = 0;
    expect(await ask('w')).toBe(20_000);
    expect(pieces.asked.filter((file) => file.startsWith('prefix'))).toHaveLength(1);
    expect(pieces.asked.length).toBeLessThanOrEqual(mostBlocks);
    for (const prefix of ['w1', 'w19', 'w199', 'c']) {
      pieces.asked.length = 0;
      await ask(prefix);
      expect(pieces.asked.length - 1).toBeLessThanOrEqual(mostBlocks);
    }
  });

  it('asks for positions only for a phrase', async () => {
    const index = buildSearchIndex([bare('Old bridge', 'The old bridge opens.'), bare('', 'Bridge.')]);
    for (const [q, files] of [
      ['(bridge)', ['0.bin', 'lengths.bin']],
      ['headline:(bridge)', ['0.bin', 'lengths.bin']],
      ['"old bridge"', ['0.bin', '0.positions.bin', 'lengths.bin']],
      ['headline:"old bridge"', ['0.bin', '0.positions.bin', 'lengths.bin']],
    ] as const) {
      const pieces = piecesOf(index, 2);
      const { tree } = parseQuery(q);
      for (const leaf of tree ? textLeaves(tree, false) : []) await matchLeaf(leaf, index.index, pieces);
      expect([...new Set(pieces.asked)].toSorted()).toEqual(files);
    }
  });

  it('has a list for each beginning that is spread over more blocks than that, and for no other', () => {
    const term = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 20, maxLength: 60 }), (terms) => {
        const first = terms.toSorted();
        const beginnings = new Set(
          first.flatMap((one) =>
            Array.from(one, (_, at) =>
              Array.from(one)
                .slice(0, at + 1)
                .join(''),
            ),
          ),
        );
        const wide = [...beginnings].filter((beginning) => {
          const [from, to] = blocksFor(first, beginning, true);
          return to - from > mostBlocks;
        });
        expect(widePrefixes(first)).toEqual(wide.toSorted());
      }),
    );
  });

  it('passes on the error of a file that does not load', async () => {
    const pieces = { ...piecesOf(buildSearchIndex(many), many.length), block: () => Promise.reject(new Error('gone')) };
    const leaf: TextLeaf = { kind: 'text', words: ['common'], exact: true, prefix: false, headline: false };
    await expect(matchLeaf(leaf, { first: ['a'], prefixes: [] }, pieces)).rejects.toThrow('gone');
  });
});
