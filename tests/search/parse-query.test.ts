import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { QueryNode } from '../../src/search/query.ts';
import { printQuery } from './print-query.ts';
import { queryTree } from './random-query.ts';

/** Short: `a`, `"a b"`, `a*`, `person:a`, `-a`, `[a b]` for all, `{a b}` for any. */
function shown(node: QueryNode | null): string {
  if (node === null) return '';
  if (node.kind === 'date') return `${node.relation}:${node.text}`;
  if (node.kind === 'not') return `-${shown(node.part)}`;
  if (node.kind === 'and') return `[${node.parts.map(shown).join(' ')}]`;
  if (node.kind === 'or') return `{${node.parts.map(shown).join(' ')}}`;
  const words = node.words.join(' ') + (node.prefix ? '*' : '');
  if (node.kind === 'name') return `${node.field}:${words}`;
  return (node.headline ? 'headline:' : '') + (node.exact ? `"${words}"` : words);
}

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
    ['a or and not', '[a or and not*]'],
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
  ])('reads %j', (q, expected) => {
    expect(parseQuery(q)).toEqual({ tree: parseQuery(q).tree, problem: null });
    expect(shown(parseQuery(q).tree)).toBe(expected);
  });

  it('gives a date the time that it covers', () => {
    const [start, end] = [Date.UTC(2020, 2, 1), Date.UTC(2020, 3, 1)];
    for (const q of ['on:2020-03', 'on:"March 2020"', 'on:3/2020'])
      expect(parseQuery(q).tree).toMatchObject({ kind: 'date', relation: 'on', start, end });
  });

  it.each([
    ['a (b', 2, 'This bracket is not closed.', '[a b*]'],
    ['a) b', 1, 'This bracket was not opened.', '[a b*]'],
    ['a OR', 2, '“OR” needs something on both sides.', 'a'],
    ['OR a', 0, '“OR” needs something on both sides.', 'a*'],
    ['a AND OR b', 6, '“OR” needs something on both sides.', '[a b*]'],
    ['a NOT', 2, 'What is to be left out is missing here.', 'a'],
    ['(a -)', 3, 'What is to be left out is missing here.', 'a'],
    ['(a OR ) b', 6, 'Something is missing before this bracket.', '[a b*]'],
    ['a person:', 2, '“person:” needs a word or a "phrase".', 'a'],
    ['a before:someday', 2, '“someday” is no date, such as 2023, 2023-03 or 2023-03-21.', '[a someday*]'],
    ['on:2023-02-31 a', 0, '“2023-02-31” is no date, such as 2023, 2023-03 or 2023-03-21.', '[2023 02 31 a*]'],
    ['(person:Quist -dam', 0, 'This bracket is not closed.', '[person:quist -dam]'],
    ['(', 0, 'This bracket is not closed.', ''],
  ])('says what it cannot read in %j, and takes the plain words', (q, at, message, expected) => {
    const { tree, problem } = parseQuery(q);
    expect(problem).toEqual({ at, message });
    expect(shown(tree)).toBe(expected);
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
        if (problem) expect(problem.at >= 0 && problem.at < q.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(queryTree, (tree) => {
        expect(parseQuery(printQuery(tree))).toEqual({ tree, problem: null });
      }),
      { numRuns: 1000 },
    );
  });

  it('copes with a megabyte', () => {
    for (const unit of [
      '" ',
      '(',
      ')',
      '-',
      '- ',
      '-a ',
      'a OR ',
      'NOT ',
      'person:',
      'on:1 ',
      'a',
      '"',
      ' ',
      '()',
      '*',
    ])
      expect(() => parseQuery(unit.repeat(1_000_000 / unit.length))).not.toThrow();
    expect(() => parseQuery(`${'-'.repeat(1_000_000)}a`)).not.toThrow();
  });
});
