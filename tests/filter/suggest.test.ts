import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { acceptSuggestion, suggest, typedAt } from '../../src/filter/suggest.ts';

const facets = [
  {
    facet: 'person' as const,
    names: ['Ana Vale', 'Bo Valente', 'Åsa Lind'],
    folded: [' ana vale', ' bo valente', ' asa lind'],
    counts: Uint32Array.of(5, 2, 1),
  },
  {
    facet: 'place' as const,
    names: ['Valdoria', 'Old Vale'],
    folded: [' valdoria', ' old vale'],
    counts: Uint32Array.of(3, 0),
  },
];

function names(query: string, most = 5): string[] {
  return suggest(facets, query, query.length, most)?.suggestions.map(({ facet, name }) => `${facet} ${name}`) ?? [];
}

describe('suggest', () => {
  it('finds names by the beginning of any of their words, whatever the accents', () => {
    expect(names('val')).toEqual(['person Ana Vale', 'person Bo Valente', 'place Valdoria']);
    expect(names('aSa')).toEqual(['person Åsa Lind']);
    expect(names('ale')).toEqual([]);
  });

  it('leaves out what no article has', () => {
    expect(names('old')).toEqual([]);
  });

  it('takes several typed words together before the last alone', () => {
    expect(names('storm ana va')).toEqual(['person Ana Vale']);
    expect(names('storm val')).toContain('place Valdoria');
  });

  it('keeps to the field that was written', () => {
    expect(names('place:va')).toEqual(['place Valdoria']);
    expect(names('storm -person:"ana v')).toEqual(['person Ana Vale']);
  });

  it('suggests all of a field before its first letter', () => {
    expect(names('place:')).toEqual(['place Valdoria']);
  });

  it('says nothing inside a quoted phrase or after a space', () => {
    expect(names('"val')).toEqual([]);
    expect(names('val ')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('gives at most so many of a facet', () => {
    expect(names('val', 1)).toEqual(['person Ana Vale', 'place Valdoria']);
  });
});

describe('acceptSuggestion', () => {
  it('takes bare words out of the query, as the filter stands for them', () => {
    const found = suggest(facets, 'storm ana va', 12, 5);
    expect(
      found && acceptSuggestion('storm ana va', found.typed, { facet: 'person', name: 'Ana Vale', count: 5 }),
    ).toBe('storm');
  });

  it('completes a field in place', () => {
    const query = 'storm person:"an OR rain';
    const found = suggest(facets, query, 16, 5);
    expect(found && acceptSuggestion(query, found.typed, { facet: 'person', name: 'Ana Vale', count: 5 })).toBe(
      'storm person:"Ana Vale" OR rain',
    );
  });
});

describe('typedAt', () => {
  it('gives spans that end at the caret and hold their text, of any query', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ':', '(', '-', 'person:') });
    fc.assert(
      fc.property(text, fc.nat(), (query, at) => {
        const caret = at % (query.length + 1);
        for (const typed of typedAt(query, caret)) {
          expect(typed.end).toBe(caret);
          expect(query.slice(typed.start, caret).endsWith(typed.text)).toBe(true);
          expect(typed.start).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
