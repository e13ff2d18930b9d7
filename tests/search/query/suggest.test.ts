import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import type { NameLeaf, QueryNode } from '../../../src/search/query/query.ts';
import { acceptSuggestion, suggest, suggestible } from '../../../src/search/query/suggest.ts';
import type { Suggestion } from '../../../src/search/query/suggest.ts';
import { words } from '../../../src/text/words.ts';
import { typedAt } from '../../../src/search/query/typed-at.ts';
import { makeCollection } from '../../page/state/filter/make-collection.ts';

const facets = suggestible(
  makeCollection(
    [
      { date: null, persons: [0, 1], places: [0], publisher: 0, language: 0 },
      { date: null, persons: [0, 2], places: [0], publisher: 0, language: 1 },
      { date: null, persons: [0], places: [0], language: 0 },
      { date: null, persons: [0], places: [0], language: 2 },
    ],
    ['Ana Vale', 'Bo Valente', 'Åsa Lind'],
    { places: ['Valdoria', 'Old Vale'], publishers: ['Vale Courier'], languages: ['en', 'zh', 'no code!'] },
  ),
);

function names(query: string, most = 5): string[] {
  return suggest(facets, query, query.length, most)?.suggestions.map(({ facet, name }) => `${facet} ${name}`) ?? [];
}

/** What a query, its caret at the `|`, becomes once the suggestion of that name is taken; null where it is not suggested. */
function accepted(query: string, name: string): string | null {
  const caret = query.indexOf('|');
  const text = query.replace('|', '');
  const found = suggest(facets, text, caret, 5);
  const suggestion = found?.suggestions.find((one) => one.name === name);
  if (!found || !suggestion) return null;
  const { query: rest, caret: at } = acceptSuggestion(text, found.typed, suggestion);
  return (found.typed.inPlace ? '' : `${suggestion.facet}+ `) + `${rest.slice(0, at)}|${rest.slice(at)}`;
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

  it('knows sources and languages where their field is written', () => {
    expect(names('source:va')).toEqual(['source Vale Courier']);
    expect(names('lang:chi')).toEqual(['lang Chinese']);
    expect(names('lang:')).toEqual(['lang English', 'lang Chinese', 'lang no code!']);
    expect(names('eng')).toEqual([]);
  });

  it('says nothing inside a quoted phrase, in whatever quotation marks, or after a space', () => {
    for (const mark of '"“”„‟«»＂') {
      expect(names(`${mark}val`)).toEqual([]);
      expect(names(`person:${mark}ana v`)).toEqual(['person Ana Vale']);
      expect(names(`${mark}storm${mark} val`)).toContain('place Valdoria');
      expect(names(`person:${mark}ana vale${mark}`)).toEqual([]);
    }
    expect(names('val ')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('copes with a megabyte', () => {
    for (const query of ['a'.repeat(1_000_000), `person:"${'a '.repeat(500_000)}`]) expect(names(query)).toEqual([]);
  });

  it('gives at most so many of a facet', () => {
    expect(names('val', 1)).toEqual(['person Ana Vale', 'place Valdoria']);
  });
});

describe('acceptSuggestion', () => {
  it.each([
    ['storm ana va|', 'Ana Vale', 'person+ storm|'],
    ['ana va| storm', 'Ana Vale', 'person+ |storm'],
    ['storm ana va| rain', 'Ana Vale', 'person+ storm |rain'],
    ['(a OR b) val|', 'Valdoria', 'place+ (a OR b)|'],
    ['-storm val|', 'Valdoria', 'place+ -storm|'],
  ])('takes bare words out of the query, as the filter stands for them: %s', (query, name, expected) => {
    expect(accepted(query, name)).toBe(expected);
  });

  it.each([
    ['-val|', 'Valdoria', '-place:"Valdoria" |'],
    ['storm -val| rain', 'Valdoria', 'storm -place:"Valdoria" |rain'],
    ['-ana va|', 'Ana Vale', '-person:"Ana Vale" |'],
    ['storm NOT val|', 'Valdoria', 'storm NOT place:"Valdoria" |'],
    ['storm OR val|', 'Valdoria', 'storm OR place:"Valdoria" |'],
    ['val| OR storm', 'Valdoria', 'place:"Valdoria" |OR storm'],
    ['storm AND val|', 'Valdoria', 'storm AND place:"Valdoria" |'],
    ['storm val| OR rain', 'Valdoria', 'storm place:"Valdoria" |OR rain'],
    ['rain OR storm val|', 'Valdoria', 'rain OR storm place:"Valdoria" |'],
    ['(val|', 'Valdoria', '(place:"Valdoria" |'],
    ['(storm val|) rain', 'Valdoria', '(storm place:"Valdoria"|) rain'],
    ['-(storm OR val|)', 'Valdoria', '-(storm OR place:"Valdoria"|)'],
  ])('completes in place what is part of something else: %s', (query, name, expected) => {
    expect(accepted(query, name)).toBe(expected);
  });

  it.each([
    ['storm person:"an| OR rain', 'Ana Vale', 'storm person:"Ana Vale" |OR rain'],
    ['storm person:"an|', 'Ana Vale', 'storm person:"Ana Vale" |'],
    ['person:a|na storm', 'Ana Vale', 'person:"Ana Vale" |storm'],
    ['person:"Ana| V. B." storm', 'Ana Vale', 'person:"Ana Vale" |storm'],
    ['person:“Ana| V. B.” storm', 'Ana Vale', 'person:"Ana Vale" |storm'],
    ['person:"an| OR place:"Old Vale"', 'Ana Vale', 'person:"Ana Vale" |OR place:"Old Vale"'],
    ['lang:e|', 'English', 'lang:"English" |'],
  ])('completes a field in place: %s', (query, name, expected) => {
    expect(accepted(query, name)).toBe(expected);
  });

  it.each([
    ['sto va|ldo rm', 'Valdoria', 'place+ sto |rm'],
    ['ana va|x', 'Ana Vale', 'person+ |'],
    ['storm,va|ldo,rain', 'Valdoria', 'place+ storm, |,rain'],
    ['place:va|ldo,x rain', 'Valdoria', 'place:"Valdoria" |rain'],
    ['-va|ldo)', 'Valdoria', '-place:"Valdoria"|)'],
  ])('takes the place of the whole word that the caret is in: %s', (query, name, expected) => {
    expect(accepted(query, name)).toBe(expected);
  });

  it.each(['va|l:x', 'person:|"Ana', 'a|na:"x"', 'va|:"x"'])(
    'leaves %s alone, which a name cannot replace',
    (query) => {
      expect(suggest(facets, query.replace('|', ''), query.indexOf('|'), 5)).toBeNull();
    },
  );

  it('writes a name so that it is read back, whatever is in it', () => {
    const part = fc.constantFrom('a', 'Bo', '河流', ' ', '"', '“', '»', '*', '-', '(', ')', ':', "'", ' OR ', '́');
    const name = fc
      .array(part, { minLength: 1 })
      .map((parts) => parts.join(''))
      .filter((text) => words(text).length > 0);
    const context = fc.constantFrom(
      '|',
      '-|',
      'x NOT |',
      'x OR |',
      '(|',
      '-(x OR |) y',
      'person:|',
      'x -person:"|',
      '| OR x',
    );
    fc.assert(
      fc.property(name, context, fc.constantFrom('person', 'org', 'source'), (given, around, facet) => {
        const suggestion: Suggestion = { facet, name: given, count: 1 };
        const caret = around.indexOf('|') + 1;
        const query = around.replace('|', 'v').replace('person', facet);
        const [typed] = typedAt(query, caret + query.length - around.length)
          .slice(0, 1)
          .filter(({ inPlace }) => inPlace);
        fc.pre(typed !== undefined);
        const [rest = ''] = [typed].flatMap((each) => (each ? [acceptSuggestion(query, each, suggestion).query] : []));
        expect(nameLeaves(parseQuery(rest).tree)).toEqual([
          { kind: 'name', field: facet, words: words(given).map(({ term }) => term), prefix: false },
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

function nameLeaves(node: QueryNode | null): NameLeaf[] {
  if (node?.kind === 'name') return [node];
  if (node?.kind === 'not') return nameLeaves(node.part);
  return node?.kind === 'and' || node?.kind === 'or' ? node.parts.flatMap(nameLeaves) : [];
}
