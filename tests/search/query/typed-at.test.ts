import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../count-operations.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { acceptSuggestion } from '../../../src/search/query/suggest.ts';
import { typedAt } from '../../../src/search/query/typed-at.ts';

function spaced(parts: readonly string[]): string {
  return parts.join(' ').replaceAll('- ', '-');
}

/** What all must match, in a fixed order. */
function conditions(query: string): string[] {
  const { tree } = parseQuery(query);
  return (tree?.kind === 'and' ? tree.parts : [tree]).map((part) => JSON.stringify(part)).toSorted();
}

describe('typedAt', () => {
  it('gives spans that the caret is in and hold their text, of any query', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '«', ':', '(', ')', '-', 'person:', ' OR ') });
    fc.assert(
      fc.property(text, fc.nat(), (query, at) => {
        const caret = at % (query.length + 1);
        for (const { start, end, text: typed } of typedAt(query, caret)) {
          expect(start >= 0 && start <= caret && caret <= end && end <= query.length).toBe(true);
          expect(query.slice(start, caret).endsWith(typed)).toBe(true);
        }
      }),
    );
  });

  it('takes out what is typed without a change to what the rest asks for', () => {
    const part = fc.constantFrom('x', '"y z"', 'OR', 'AND', 'NOT', '-', '(', ')', 'person:a');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 6 }), (before, after) => {
        const query = spaced([...before, 'v', ...after]);
        const caret = spaced([...before, 'v']).length;
        const alone = typedAt(query, caret).filter(({ text, inPlace }) => text === 'v' && !inPlace);
        fc.pre(alone.length > 0 && parseQuery(query).problem === null);
        const [rest = ''] = alone.map(
          (typed) => acceptSuggestion(query, typed, { facet: 'place', name: 'v', count: 1 }).query,
        );
        expect(parseQuery(rest).problem).toBeNull();
        expect(conditions(`${rest} v "end"`)).toEqual(conditions(`${query} "end"`));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', ' ', '"', '-', '(', 'a ', 'a,', 'person:', 'person:"', '("', ':', '(person:a '])(
    'takes linear time for a query that repeats %j',
    async (unit) => {
      const atEndAndMiddle = (count: number) => {
        const query = `${unit.repeat(count)}person:"a`;
        return [typedAt(query, query.length), typedAt(query, query.length >> 1)];
      };
      expect(await growthOf(atEndAndMiddle, 3_000)).toBeLessThan(6);
    },
  );
});
