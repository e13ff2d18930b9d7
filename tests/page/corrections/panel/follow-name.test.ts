import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/contract/corrections.ts';
import { followCorrection, followUndone } from '../../../../src/page/corrections/panel/follow-name.ts';
import { parseView } from '../../../../src/page/state/url/view-state.ts';

function shown(search: string, correction: Correction, follow = followCorrection) {
  const view = { ...parseView(search), ...follow(parseView(search), correction) };
  const { person, org, keyword } = view.facets;
  return { about: view.about, person: person.chosen, not: person.excluded, org: org.chosen, keyword: keyword.chosen };
}

const rename: Correction = { kind: 'rename-person', name: 'Ada', to: 'Ada Holm' };

test('a view follows a person who is renamed or merged', () => {
  const merge: Correction = { kind: 'merge-people', names: ['Ada Holm', 'Tom', 'Ada'] };
  const search = '?person=Ada&person=Tom&about=person:Ada';
  expect(shown(search, rename)).toMatchObject({
    person: ['Tom', 'Ada Holm'],
    about: { facet: 'person', name: 'Ada Holm' },
  });
  expect(shown(search, merge)).toMatchObject({ person: ['Ada Holm'], about: { facet: 'person', name: 'Ada Holm' } });
});

test('a person who is an organisation is one in the view', () => {
  const moved = shown('?person=Ada&about=person:Ada', { kind: 'person-to-organization', name: 'Ada' });
  expect(moved).toMatchObject({ person: [], org: ['Ada'], about: { facet: 'org', name: 'Ada' } });
});

test('a name that is removed leaves the view, other names stay', () => {
  const search = '?person=Ada&keyword=dam&about=keyword:dam';
  expect(shown(search, { kind: 'remove-keyword', name: 'dam' })).toMatchObject({
    person: ['Ada'],
    keyword: [],
    about: null,
  });
  expect(shown('?about=person:Tom', rename).about).toEqual({ facet: 'person', name: 'Tom' });
});

test('undoing leads back, but a merge stays at the first name', () => {
  expect(shown('?person=Ada+Holm', rename, followUndone).person).toEqual(['Ada']);
  const merge: Correction = { kind: 'merge-people', names: ['Ada', 'Tom'] };
  expect(shown('?person=Ada', merge, followUndone).person).toEqual(['Ada']);
});
