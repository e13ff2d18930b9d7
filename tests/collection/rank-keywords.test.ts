import { describe, expect, test } from 'vitest';
import { keywordKey } from '../../src/collection/keywords/keyword-key.ts';
import { rankKeywords } from '../../src/collection/keywords/rank-keywords.ts';
import { makeRecord } from '../cli/make-record.ts';

function rank(lists: readonly (readonly string[])[], names: string[] = [], named: string[][] = []) {
  const records = lists.map((terms, at) =>
    makeRecord({ id: `a${at}`, keywords: terms.map((term, rankOf) => [term, 20 - rankOf]) }),
  );
  const { terms, articles } = rankKeywords(records, { names, ofArticle: (at) => named[at] ?? [] });
  return { terms, articles: articles.map((list) => list.map(({ keyword }) => terms[keyword])) };
}

describe('keywords', () => {
  test('are numbered by articles, then by term', () => {
    expect(rank([['zinc', 'dam'], ['dam'], ['bridge']]).terms).toEqual(['dam', 'bridge', 'zinc']);
  });

  test('fold number and capitals into the most frequent form', () => {
    expect(rank([['Gas Pipelines'], ['gas pipeline'], ['gas pipeline']]).terms).toEqual(['gas pipeline']);
  });

  test('are ten an article at most', () => {
    const many = Array.from({ length: 15 }, (_, at) => `term ${at}`);
    expect(rank([many]).articles[0]).toEqual(many.slice(0, 10));
  });

  test('are no longer than a dozen words, however long the record has them', () => {
    expect(rank([['dam', 'dam '.repeat(13), 'one two '.repeat(50_000)]]).articles[0]).toEqual(['dam']);
  });

  test('are ranked beside a name of ten thousand words, whose parts are too many to list', () => {
    expect(rank([['dam']], ['name '.repeat(10_000)]).terms).toEqual(['dam']);
  });

  test('that articles share go before equal ones of one alone', () => {
    const [first] = rank([['alone', 'shared'], ['shared'], ['other'], ['more'], ['last']]).articles;
    expect(first).toEqual(['shared', 'alone']);
  });

  test('that every article has do not crowd out distinctive ones', () => {
    const lists = ['one', 'two', 'three', 'four', 'five', 'six'].map((own) => ['common', own]);
    expect(rank(lists).articles[0]).toEqual(['one', 'common']);
  });

  test('are never names of the collection, nor parts of names of the article', () => {
    const { terms } = rank(
      [['Ada Quist', 'quist', 'Ada Quist visit'], ['quist quarry', 'ADA QUIST'], ['Quist']],
      ['Ada Quist'],
      [['Ada Quist']],
    );
    expect(terms).toEqual(['Ada Quist visit', 'Quist', 'quist quarry']);
  });

  test('are never halves of names of the collection', () => {
    expect(rank([['Ada Maria', 'Maria Quist'], ['quarry']], ['Ada Maria Quist']).terms).toEqual(['quarry']);
  });

  test('count "A and B" and "B and A" as one', () => {
    expect(rank([['Norland and Sudland'], ['Sudland and Norland'], ['Norland and Sudland']]).terms).toEqual([
      'Norland and Sudland',
    ]);
  });

  test('count a longer phrase as the one it ends in where more articles have that', () => {
    const { terms, articles } = rank([
      ['port council'],
      ['port council'],
      ['new port council', 'tide'],
      ['crab trade'],
    ]);
    expect(terms).toEqual(['port council', 'crab trade', 'tide']);
    expect(articles[2]).toContain('port council');
  });

  test('leave out a phrase that never stands without a longer one', () => {
    expect(rank([['gas', 'gas field'], ['gas field'], ['oil', 'oil field'], ['oil']]).terms).toEqual([
      'gas field',
      'oil',
      'oil field',
    ]);
  });

  test('are places only where an article has little else', () => {
    const others = ['dam', 'ferry', 'tide', 'crab', 'quay'];
    const records = [others, others.slice(0, 2)].map((terms, at) => ({
      ...makeRecord({ id: `p${at}`, keywords: ['Port Lune', ...terms].map((term) => [term, 1]) }),
      places: [{ name: 'Port Lune', mentions: [] }],
    }));
    const { terms, articles } = rankKeywords(records, { names: [], ofArticle: () => [] });
    const place = terms.indexOf('Port Lune');
    expect(articles.map((list) => list.some(({ keyword }) => keyword === place))).toEqual([false, true]);
  });

  test('have finite scores even where the input has none to scale by', () => {
    const record = makeRecord({ keywords: [['dam', 0]] });
    expect(rankKeywords([record], { names: [], ofArticle: () => [] }).articles[0]?.[0]?.score).toBeGreaterThan(0);
    expect(rankKeywords([makeRecord({})], { names: [], ofArticle: () => [] })).toEqual({ terms: [], articles: [[]] });
  });
});

test.each([
  ['Treaties', 'treaty'],
  ['gas boxes', 'gas box'],
  ['cases', 'case'],
  ['crisis', 'crisis'],
  ['Abyss', 'abyss'],
  ['gas', 'gas'],
  ['heads of state', 'head of state'],
  ['nuclear-armed ships', 'Nuclear armed ship'],
  ['workers’ strike', 'worker strikes'],
])('%s has the key of %s', (one, other) => {
  expect(keywordKey(one)).toBe(keywordKey(other));
});
