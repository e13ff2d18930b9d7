import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../count-operations.ts';
import { findMarks, markedLeaves } from '../../src/search/run/find-marks.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { textLeaves } from '../../src/search/query/query.ts';
import { snippetOf } from '../../src/search/run/snippet.ts';
import { plainMatch } from './plain-scan.ts';
import { queryTree, terms } from './random-query.ts';
import { bare } from './whole-way.ts';

function marksOf(text: string, q: string, field: 'headline' | 'body' = 'body'): string[] {
  return findMarks(text, parseQuery(q).tree, field).map(([start, end]) => text.slice(start, end));
}

const gap = fc.constantFrom(' ', ' ', '-', '. ', '\n\n');
const text = fc
  .array(fc.tuple(fc.constantFrom(...terms, 'Boats', '😀'), gap), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

function expectAscending(marks: readonly (readonly [number, number])[], from: number, to: number): void {
  let last = from;
  for (const [start, end] of marks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(to);
}

describe('markedLeaves', () => {
  it('looks for a repeated word once', () => {
    const { tree } = parseQuery('quay quay headline:quay quay "new quay" "new quay" quay ferry');
    expect(tree && markedLeaves(tree, 'body').map(({ words }) => words.join(' '))).toEqual([
      'quay',
      'new quay',
      'ferry',
    ]);
  });
});

describe('findMarks', () => {
  it('marks in order, without overlap, within the text, and just where some part of the query matches', () => {
    fc.assert(
      fc.property(text, queryTree, fc.constantFrom('headline', 'body'), (body, tree, field) => {
        const marks = findMarks(body, tree, field);
        expectAscending(marks, 0, body.length);
        const article = bare('', '');
        const placed = field === 'headline' ? { ...article, headline: body } : { ...article, articleBody: body };
        expect(marks.length > 0).toBe(textLeaves(tree, true).some((leaf) => plainMatch(placed, leaf)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['The Old café, cafés too', 'cafe', ['café', 'cafés']],
    ['a multi-polar world, a multi world', 'multi-pol', ['multi-polar']],
    ['red red red', '"red red"', ['red red red']],
    ['red. Blue\nred\nblue', '"red blue"', ['red. Blue', 'red', 'blue']],
    ["Ann's boat", 'ann', ["Ann's"]],
    ['He visited; a visit', 'visits', ['visited', 'visit']],
    ['He visited; a visit', '"visit"', ['visit']],
    ['new dam, new bridge', '"new dam" new', ['new dam', 'new']],
    ['new dam', 'dam -new person:dam', ['dam']],
    ['dam', '-(a -dam)', []],
  ])('marks in %j for %j', (body, q, expected) => {
    expect(marksOf(body, q)).toEqual(expected);
  });

  it('marks what is asked of the headline in the headline only', () => {
    expect(marksOf('new dam', 'headline:dam new', 'headline')).toEqual(['new', 'dam']);
    expect(marksOf('new dam', 'headline:dam new', 'body')).toEqual(['new']);
    expect(findMarks('new dam', null, 'body')).toEqual([]);
  });

  it.each(['a', 'A-', '"', "a'", '3.', ' ', '\n'])('takes linear time for a text that repeats %j', async (unit) => {
    expect(await growthOf((count) => marksOf(unit.repeat(count), '"a a" a-'), 3_000)).toBeLessThan(6);
  });
});

function snippet(body: string, q: string, about: number): string {
  const { start, end } = snippetOf(body, parseQuery(q).tree, about);
  return body.slice(start, end);
}

const filler = 'one two three four five six seven eight nine ten '.repeat(5);

describe('snippetOf', () => {
  it('is a passage of about the length asked for, within the text, with its marks inside', () => {
    fc.assert(
      fc.property(text, queryTree, fc.integer({ min: 10, max: 200 }), (body, tree, about) => {
        const { start, end, marks } = snippetOf(body, tree, about);
        expect(start >= 0 && start <= end && end <= body.length).toBe(true);
        expect(end - start).toBeLessThanOrEqual(Math.max(about, 60) + 62);
        expect(about < 60 || end - start >= Math.min(about, body.length)).toBe(true);
        expectAscending(marks, start, end);
        expect(marks.length > 0).toBe(findMarks(body, tree, 'body').length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('shows most parts of the query rather than the first', () => {
    const body = `A bridge. ${filler}The bridge over the harbour. ${filler}`;
    expect(snippet(body, 'bridge harbour', 60)).toContain('bridge over the harbour');
  });

  it('is cut at the borders of words', () => {
    const body = `${filler}bridge ${filler}`;
    for (const about of [20, 40, 60]) {
      const shown = snippet(body, 'bridge', about);
      expect(` ${body} `).toContain(` ${shown.trim()} `);
      expect(shown).toContain('bridge');
    }
  });

  it('goes to the end of the text rather than into its first or last word', () => {
    const body = 'Chinese President Xi met Putin in the old capital yesterday.';
    for (const about of [20, 25, 30, 35, 40]) {
      expect(` ${body} `).toContain(` ${snippet(body, 'putin', about).trim()} `);
      expect(` ${body} `).toContain(` ${snippet(body, 'capital', about).trim()} `);
    }
  });

  it('is the beginning where nothing matches in the body, and all of a short body', () => {
    expect(snippet(filler, 'bridge', 12)).toBe('one two three');
    expect(snippet('A bridge.', 'bridge', 100)).toBe('A bridge.');
    expect(snippetOf('', null, 100)).toEqual({ start: 0, end: 0, marks: [] });
  });
});
