import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchBlock } from '../../src/bundle/format.ts';
import { askIndex } from '../../src/search/ask-index.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { findMarks } from '../../src/search/find-marks.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { Query } from '../../src/search/parse-query.ts';
import { words } from '../../src/text/words.ts';

interface Article {
  headline: string;
  articleBody: string;
}

function loaderOf(blocks: readonly SearchBlock[], loaded: number[] = []) {
  return (block: number): Promise<SearchBlock> => {
    loaded.push(block);
    const found = blocks[block];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`no block ${block}`));
  };
}

async function ask(articles: readonly Article[], q: string): Promise<number[]> {
  const { first, blocks } = buildSearchIndex(articles);
  return [...(await askIndex(parseQuery(q), first, loaderOf(blocks)))];
}

/** Each block cut into blocks of one term, so that small collections have many. */
function cutSmall(blocks: readonly SearchBlock[]): { first: string[]; blocks: SearchBlock[] } {
  const small = blocks.flatMap(({ terms, postings }) =>
    terms.map((term, at) => ({ terms: [term], postings: postings.slice(at, at + 1) })),
  );
  return { first: small.flatMap((block) => block.terms), blocks: small };
}

function plainMatch(text: string, { terms }: Query): boolean[] {
  // A voicing mark on its own folds to nothing and is no word.
  const found = words(text).flatMap(({ term }) => (term === '' ? [] : [term]));
  return terms.map((phrase) =>
    found.some((_, at) =>
      phrase.words.every((word, distance) => {
        const candidate = found[at + distance] ?? '';
        const last = distance === phrase.words.length - 1;
        return phrase.prefix && last ? candidate.startsWith(word) : candidate === word;
      }),
    ),
  );
}

function plainScan(articles: readonly Article[], query: Query): number[] {
  return articles.flatMap(({ headline, articleBody }, number) => {
    const inHeadline = plainMatch(headline, query);
    const inBody = plainMatch(articleBody, query);
    return query.terms.length > 0 && query.terms.every((_, at) => inHeadline[at] || inBody[at]) ? [number] : [];
  });
}

const word = fc.constantFrom(
  'a',
  'ab',
  'abc',
  'Abc',
  'ÁB',
  'ab’s',
  "o'ab",
  'b',
  'bc',
  'multi',
  'polar',
  '3',
  '3,000',
  'ß',
  'ss',
  'Σας',
  '河',
  '河流',
  '河流很长',
  'かわ',
  'ﾞ',
  '한국',
  '한국어',
  '😀',
  '—',
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n\n', "'", '  ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
const collection = fc.array(fc.record({ headline: text, articleBody: text }), { maxLength: 8 });
const typed = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', '"', ' "', '” “', '')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));

describe('the index', () => {
  it('finds what a plain scan finds, and every article found has marks', async () => {
    await fc.assert(
      fc.asyncProperty(collection, typed, async (articles, q) => {
        const query = parseQuery(q);
        const { first, blocks } = cutSmall(buildSearchIndex(articles).blocks);
        const found = [...(await askIndex(query, first, loaderOf(blocks)))];
        expect(found).toEqual(plainScan(articles, query));
        for (const number of found) {
          const article = articles[number];
          const marks = [article?.headline ?? '', article?.articleBody ?? ''].flatMap((part) => findMarks(part, query));
          expect(marks).not.toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes any text and any query', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ headline: any, articleBody: any }), { maxLength: 3 }),
        any,
        async (all, q) => {
          expect(await ask(all, q)).toEqual(plainScan(all, parseQuery(q)));
        },
      ),
    );
  });

  it('keeps a phrase from running out of the headline into the body', async () => {
    const articles = [{ headline: 'Bridge opens', articleBody: 'Early on Monday.' }];
    expect(await ask(articles, '"opens early"')).toEqual([]);
    expect(await ask(articles, 'opens early')).toEqual([0]);
  });

  it('numbers postings as the format says', () => {
    const { blocks } = buildSearchIndex([
      { headline: 'Red', articleBody: '' },
      { headline: '', articleBody: '' },
      { headline: 'A red', articleBody: 'red' },
    ]);
    expect(blocks).toEqual([
      {
        terms: ['a', 'red'],
        postings: [
          [2, 1, 0],
          [0, 1, 0, 2, 2, 1, 101],
        ],
      },
    ]);
  });

  it('cuts blocks of about 64 kB in the order of code units, and loads only those it needs', async () => {
    const articles = Array.from({ length: 20_000 }, (_, at) => ({
      headline: `w${(at * 7919) % 20_000} common`,
      articleBody: '',
    }));
    const { first, blocks } = buildSearchIndex(articles);
    expect(blocks.length).toBeGreaterThan(3);
    const terms = blocks.flatMap((block) => block.terms);
    expect(terms).toEqual(terms.toSorted());
    expect(first).toEqual(blocks.map((block) => block.terms[0]));
    const lengths = blocks.slice(0, -1).map((block) => JSON.stringify(block).length);
    const [longest = 0, ...others] = lengths.toSorted((left, right) => right - left);
    expect(blocks.find((block) => JSON.stringify(block).length === longest)?.terms).toEqual(['common']);
    expect(Math.max(...others)).toBeLessThan(65 * 1024);
    expect(Math.min(...others.slice(0, -1))).toBeGreaterThan(60 * 1024);
    const loaded: number[] = [];
    const found = await askIndex(parseQuery('w7919 "w7919"'), first, loaderOf(blocks, loaded));
    expect([...found]).toEqual([1]);
    expect(loaded).toHaveLength(1);
  });

  it('passes on the error of a block that does not load', async () => {
    await expect(askIndex(parseQuery('a b'), ['a'], loaderOf([]))).rejects.toThrow('no block 0');
  });
});

function marksOf(body: string, q: string): string[] {
  return findMarks(body, parseQuery(q)).map(([start, end]) => body.slice(start, end));
}

describe('findMarks', () => {
  it('marks in order, without overlap, within the text, and only what matches', () => {
    fc.assert(
      fc.property(text, typed, (body, q) => {
        const query = parseQuery(q);
        const marks = findMarks(body, query);
        let last = 0;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(body.length);
        expect(marks.length > 0).toBe(plainMatch(body, query).includes(true));
      }),
    );
  });

  it.each([
    ['The Old café, cafés too', 'cafe', ['café', 'cafés']],
    ['a multi-polar world, a multi world', 'multi-pol', ['multi-polar']],
    ['red red red', '"red red"', ['red red red']],
    ['red. Blue\nred\nblue', '"red blue"', ['red. Blue', 'red', 'blue']],
    ["Ann's boat", 'ann', ["Ann's"]],
  ])('marks in %j for %j', (body, q, expected) => {
    expect(marksOf(body, q)).toEqual(expected);
  });

  it('copes with a megabyte without spaces', () => {
    for (const unit of ['a', 'A-', '"', "a'", '3.', ' ', '\n'])
      expect(() => findMarks(unit.repeat(1_000_000 / unit.length), parseQuery('"a a" a-'))).not.toThrow();
    expect(parseQuery('" '.repeat(500_000)).terms).toEqual([]);
  });
});
