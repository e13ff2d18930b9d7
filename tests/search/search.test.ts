import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/bundle/edtf.ts';
import { decodeLengths } from '../../src/bundle/search-lengths.ts';
import { askIndex } from '../../src/search/ask-index.ts';
import type { LeafAnswer } from '../../src/search/ask-index.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/build-index.ts';
import { evaluate } from '../../src/search/evaluate.ts';
import { blocksFor } from '../../src/search/find-blocks.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { mostBlocks, widePrefixes } from '../../src/search/prefix-lists.ts';
import { textLeaves } from '../../src/search/query.ts';
import type { QueryNode, TextLeaf } from '../../src/search/query.ts';
import { words } from '../../src/text/words.ts';
import { makeCollection } from '../filter/make-collection.ts';
import { piecesOf } from './index-pieces.ts';
import { plainMatch, plainScores } from './plain-scan.ts';
import type { PlainArticle } from './plain-scan.ts';
import { dateLeaf, nameLeaf, queryTree, textLeaf } from './random-query.ts';

function startOf({ date }: PlainArticle): number {
  const span = date === null ? null : parseEdtf(date);
  if (!span) return Infinity;
  return span.start === -Infinity ? span.end - 1 : span.start;
}

/** Names in a column, and the numbers of each article's. */
function column(lists: readonly string[][]): { names: string[]; rows: number[][] } {
  const names = [...new Set(lists.flat())];
  return { names, rows: lists.map((list) => [...new Set(list)].map((name) => names.indexOf(name))) };
}

function collectionOf(articles: readonly PlainArticle[]) {
  const persons = column(articles.map(({ person }) => person));
  const orgs = column(articles.map(({ org }) => org));
  const places = column(articles.map(({ place }) => place));
  const keywords = column(articles.map(({ keyword }) => keyword));
  const sketches = articles.map(({ date }, at) => ({
    date,
    persons: persons.rows[at] ?? [],
    organizations: orgs.rows[at] ?? [],
    places: places.rows[at] ?? [],
    keywords: keywords.rows[at] ?? [],
  }));
  const names = { organizations: orgs.names, places: places.names, keywords: keywords.names };
  return makeCollection(sketches, persons.names, names);
}

/** The whole way: from the articles through the bytes of their index to what a tree matches. */
async function answer(articles: readonly PlainArticle[], index: SearchIndex, tree: QueryNode): Promise<LeafAnswer> {
  const pieces = piecesOf(index, articles.length);
  const answers = new Map<TextLeaf, LeafAnswer>();
  for (const leaf of textLeaves(tree, false)) answers.set(leaf, await askIndex(leaf, index.index, pieces));
  return evaluate(tree, collectionOf(articles), answers);
}

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
  const lengths = decodeLengths(index.lengths, all.length, '').words;
  const expected = plainScores(all, tree, [...lengths]);
  for (const [at, number] of articles.entries()) expect(scores[at]).toBeCloseTo(expected[number] ?? Number.NaN, 4);
}

function bare(headline: string, articleBody: string): PlainArticle {
  return { headline, articleBody, date: null, person: [], org: [], place: [], keyword: [] };
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
    await fc.assert(fc.asyncProperty(collection, blockBytes, trees, expectWhatScanFinds), { numRuns: 300 });
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
      { numRuns: 500 },
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
      { numRuns: 300 },
    );
  });

  it('finds any text by any of its words', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(any, any, fc.nat(), async (headline, articleBody, which) => {
        const terms = [...words(headline), ...words(articleBody)].map(({ term }) => term);
        const term = terms[which % (terms.length || 1)];
        if (term === undefined) return;
        const leaf: TextLeaf = { kind: 'text', words: [term], exact: true, prefix: false, headline: false };
        const index = buildSearchIndex([{ headline, articleBody }]);
        expect([...(await askIndex(leaf, index.index, piecesOf(index, 1))).articles]).toEqual([0]);
      }),
    );
  });
});

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

  it('is the same bytes for the same articles, in blocks of about 64 kB in the order of code units', () => {
    const index = buildSearchIndex(many);
    expect(buildSearchIndex(many)).toEqual(index);
    expect(index.index.first).toEqual(index.index.first.toSorted());
    expect(index.blocks.length).toBeGreaterThan(1);
    for (const block of index.blocks) expect(block.length).toBeLessThan(66 * 1024);
  });

  it('asks for no more files than it needs, and a list instead of many blocks', async () => {
    const index = buildSearchIndex(many, 4096);
    expect(index.index.prefixes).toEqual(expect.arrayContaining(['w', 'w1']));
    const pieces = piecesOf(index, many.length);
    const ask = async (q: string): Promise<number> => {
      const { tree } = parseQuery(q);
      return tree?.kind === 'text' ? (await askIndex(tree, index.index, pieces)).articles.length : -1;
    };
    expect(await ask('"w7919"')).toBe(1);
    expect(pieces.asked).toHaveLength(1);
    pieces.asked.length = 0;
    expect(await ask('w')).toBe(20_000);
    expect(pieces.asked.filter((file) => file.startsWith('prefix'))).toHaveLength(1);
    expect(pieces.asked.length).toBeLessThanOrEqual(mostBlocks);
    for (const prefix of ['w1', 'w19', 'w199', 'c']) {
      pieces.asked.length = 0;
      await ask(prefix);
      expect(pieces.asked.length).toBeLessThanOrEqual(mostBlocks);
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
    await expect(askIndex(leaf, { first: ['a'], prefixes: [] }, pieces)).rejects.toThrow('gone');
  });
});
