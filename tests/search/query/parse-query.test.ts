import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { printQuery } from '../print-query.ts';
import { queryTree } from '../random-query.ts';
import { shown } from '../shown-query.ts';

describe('parseQuery', () => {
  it.each([
    ['', ''],
    ['  - "" — ', ''],
    ['Harbour', 'harbour*'],
    ['new Harbour ', '[new harbour*]'],
    ['multi-polar world', '[multi polar world*]'],
    ['world U.S.', '[world u s*]'],
    ['"new harbour"', '"new harbour"'],
    ['"new harbour" opens', '["new harbour" opens*]'],
    ['opens "new harb', '[opens "new harb*"]'],
    ['“new harbour” Élan', '["new harbour" elan*]'],
    ["Ann's", 'ann*'],
    ['harb* opens', '[harb* opens*]'],
    ['-harbour', '-harbour'],
    ['bridge -harbour', '[bridge -harbour]'],
    ['bridge --harbour', '[bridge -harbour]'],
    ['bridge NOT "new harbour"', '[bridge -"new harbour"]'],
    ['NOT -bridge', 'bridge'],
    ['a - b', '[a b*]'],
    ['multi-polar-', 'multi polar*'],
    ['bridge OR harbour', '{bridge harbour*}'],
    ['a b OR c d', '{[a b] [c d*]}'],
    ['a (b OR c) d', '[a {b c} d*]'],
    ['a AND b', '[a b*]'],
    ['a and b', '[a and b*]'],
    ['gas,oil;Coal, 中国、河流', '[gas oil coal 中国 河流*]'],
    ['3,000 a,-b', '[3 000 a -b]'],
    ['keyword:gas,oil', 'keyword:gas oil*'],
    ['(a OR (b OR c))', '{a b c}'],
    ['-(a b)', '-[a b]'],
    ['a()b', '[a b*]'],
    ['a OR 😀', 'a'],
    ['person:"Ada Quist" dam', '[person:ada quist dam*]'],
    ['Person:Quist dam', '[person:quist dam*]'],
    ['org:Dam place:Ark keyword:dam', '[org:dam place:ark keyword:dam*]'],
    ['-person:Quist', '-person:quist'],
    ['headline:"new dam" headline:dam', '[headline:"new dam" headline:dam*]'],
    ['before:2020-03', 'before:2020-03'],
    ['after:2020/2021 on:"21 March 2020"', '[after:2020/2021 on:21 march 2020]'],
    ['10:30 http://a.example', '[10 30 http a example*]'],
    ['河流', '河流*'],
    ['«new harbour» „new dam“ ‟dam” ＂harb', '["new harbour" "new dam" "dam" "harb*"]'],
    ['person：Quist （a OR b） c', '[person:quist {a b} c*]'],
    ['a −b', '[a -b]'],
    ['source:"Dam Daily" lang:zh -source:ark', '[source:dam daily lang:zh -source:ark]'],
    ['Re: x https://a.example/b 中国:经济 a::b', '[re x https a example b 中国 经济 a b*]'],
    ['after:2014 the -sun', '[after:2014 the -sun]'],
    ['or not', '[or not*]'],
    ['"war or peace" a or', '["war or peace" a or*]'],
  ])('reads %j', (q, expected) => {
    expect(parseQuery(q)).toEqual({ tree: parseQuery(q).tree, problem: null });
    expect(shown(parseQuery(q).tree)).toBe(expected);
  });

  it('gives a date the time that it covers', () => {
    const [start, end] = [Date.UTC(2020, 2, 1), Date.UTC(2020, 3, 1)];
    for (const q of ['on:2020-03', 'on:"March 2020"', 'on:3/2020'])
      expect(parseQuery(q).tree).toMatchObject({ kind: 'date', relation: 'on', start, end });
  });

  it('never throws, and a problem lies within the text', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      '“',
      '-',
      ' ',
      'OR',
      'AND ',
      'NOT',
      'a',
      'b*',
      'person:',
      'on:',
      'or',
      'by:',
      '«',
      ',',
      '|',
      '（',
      'March ',
      '2020',
      ':',
    );
    const typed = fc.oneof(
      fc.array(piece).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, (q) => {
        const { problem } = parseQuery(q);
        expect(problem === null || (problem.at >= 0 && problem.at < q.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(queryTree, (tree) => {
        expect(parseQuery(printQuery(tree))).toEqual({ tree, problem: null });
      }),
      { numRuns: 250 },
    );
  });

  it.each('" |(|)|-|- |-a |a OR |NOT |person:|on:1 |on:March |on:2014 |by:|by:a |a or |a|"| |()|*|,|1,|!'.split('|'))(
    'takes linear time for a query that repeats %j',
    async (unit) => {
      expect(await growthOf((count) => parseQuery(`${unit.repeat(count)}a`), 3_000)).toBeLessThan(6);
    },
  );

  it.each(['|', '| ', 'a|'])('takes linear time for a query that repeats %j', async (unit) => {
    expect(await growthOf((count) => parseQuery(unit.repeat(count)), 3_000)).toBeLessThan(6);
  });
});
