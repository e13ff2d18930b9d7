import { describe, expect, it } from 'vitest';
import { byFacet } from '../../../src/contract/facets.ts';
import { filterChips, noFilters, withCoMentioned } from '../../../src/page/state/filter-choices.ts';
import { choiceIn } from '../../../src/page/state/filter/names.ts';
import { parseView } from '../../../src/page/state/url/view-state.ts';
import type { ViewState } from '../../../src/page/state/url/view-state.ts';
import { makeCollection } from './filter/make-collection.ts';

const collection = makeCollection([], ['Ada Okoro', 'Orrin'], { places: ['Orrin'], languages: ['ru'] });

function chipsOf(search: string) {
  const view = parseView(search);
  const changes: Partial<ViewState>[] = [];
  const facets = byFacet((facet) => choiceIn(view.facets[facet], collection.columns[facet].names));
  const chips = filterChips({
    view,
    collection,
    facets,
    colourSlotOf: (person) => person,
    change: (change) => changes.push(change),
  });
  return { chips, changes };
}

function texts(search: string): string[] {
  return chipsOf(search).chips.map(({ kind, text, unknown }) => `${kind ?? ''}|${text}${unknown ? '|unknown' : ''}`);
}

describe('the chips', () => {
  it('tell a person from a place of the same name', () => {
    expect(texts('?person=Orrin&place=Orrin&-place=Orrin')).toEqual(['|Orrin', 'place|Orrin', 'place|not Orrin']);
  });

  it('show a language as the facet does', () => {
    expect(texts('?lang=ru')).toEqual(['language|Russian']);
  });

  it('say of a kind what the filter says', () => {
    expect(texts('?only=events&only=versions')).toEqual(['|with dated events', '|given in several versions']);
  });

  it('tell which names the collection does not know', () => {
    expect(texts('?person=Ada+Okoro&person=Ivo+Lind&-org=Board&q=quay')).toEqual([
      'search|quay',
      '|Ada Okoro',
      '|Ivo Lind|unknown',
      'organisation|not Board|unknown',
    ]);
  });

  it('include that of stated times, on the clock of events', () => {
    expect(texts('?clock=happened&basis=stated&modality=all')).toEqual(['|only stated times']);
    expect(texts('?basis=stated')).toEqual([]);
    expect(noFilters.basis).toBe('all');
  });

  it('have the colour of a chosen person alone', () => {
    const { chips } = chipsOf('?person=Orrin&-person=Ada+Okoro&place=Orrin');
    expect(chips.map(({ slot }) => slot)).toEqual([1, undefined, undefined]);
  });

  it('take away each its own filter', () => {
    const { chips, changes } = chipsOf('?person=Ada+Okoro&person=Orrin&from=2019&list=out');
    for (const { onRemove } of chips) onRemove();
    expect(changes.map(({ facets, from }) => facets?.person.chosen ?? from)).toEqual([['Orrin'], ['Ada Okoro'], null]);
    expect(changes.some((change) => 'list' in change)).toBe(false);
  });

  it('show all again when the last filter goes while the list shows what was kept out', () => {
    const { chips, changes } = chipsOf('?only=events&list=out');
    chips[0]?.onRemove();
    expect(changes).toEqual([{ only: [], list: 'all' }]);
  });
});

function after(search: string) {
  return withCoMentioned(parseView(search), 'Orrin').facets?.person;
}

describe('a companion', () => {
  it('narrows the articles of the only one that is chosen', () => {
    expect(after('?person=Ada+Okoro&-person=Orrin')).toEqual({
      match: 'all',
      chosen: ['Ada Okoro', 'Orrin'],
      excluded: [],
    });
  });

  it('joins others as they are matched, or leaves them', () => {
    expect(after('?person=Ada+Okoro&person=Ivo+Lind')).toEqual({
      match: 'any',
      chosen: ['Ada Okoro', 'Ivo Lind', 'Orrin'],
      excluded: [],
    });
    expect(after('?person=Ada+Okoro&person=Orrin&match=all')?.chosen).toEqual(['Ada Okoro']);
  });
});

describe('clearing all filters', () => {
  it('has the list show all that match', () => {
    expect(noFilters.list).toBe('all');
  });
});
