import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeName,
  mergeViews,
  removeView,
  renameView,
  saveView,
} from '../../../../src/page/saved-views/stored/change-views.ts';
import { limits, savedViewsSchema } from '../../../../src/page/saved-views/stored/saved-view.ts';
import { validate } from '../../../../src/page/stored-data/validate.ts';
import { anyView, countIds, heldViews, viewNamed } from '../some-views.ts';

const incomingViews = fc.array(anyView, { maxLength: 8 });
const names = (views: readonly { name: string }[]) => views.map(({ name }) => name);

describe('merging views', () => {
  it('loses nothing: what was held stays as it was, and each incoming search is there under its name', () => {
    fc.assert(
      fc.property(heldViews, incomingViews, (held, incoming) => {
        const { views } = mergeViews(held, incoming, countIds());
        expect(views.slice(0, held.length)).toEqual(held);
        for (const view of incoming) {
          const stem = view.name.slice(0, limits.name - 5).trimEnd();
          const there = views.some(({ name, search }) => search === view.search && name.startsWith(stem));
          expect(there).toBe(true);
        }
      }),
    );
  });

  it('keeps names and ids unique, and what it makes may be kept', () => {
    fc.assert(
      fc.property(heldViews, incomingViews, (held, incoming) => {
        const { views, added, renamed } = mergeViews(held, incoming, countIds());
        expect(new Set(names(views)).size).toBe(views.length);
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
        expect(views.length).toBe(held.length + added.length);
        expect(names(added)).toEqual(expect.arrayContaining(renamed));
        expect(validate(savedViewsSchema, views, 'views')).toEqual(views);
      }),
    );
  });

  it('of the same again changes nothing', () => {
    fc.assert(
      fc.property(heldViews, incomingViews, (held, incoming) => {
        const once = mergeViews(held, incoming, countIds()).views;
        expect(mergeViews(once, incoming, countIds()).views).toEqual(once);
        expect(mergeViews(once, once, countIds()).added).toEqual([]);
      }),
    );
  });

  it('gives one whose name is taken by another search the next number', () => {
    const held = [viewNamed('Quay', '?q=quay'), viewNamed('Quay (2)', '?q=boat')];
    const { views, renamed } = mergeViews(
      held,
      [viewNamed('Quay', '?q=crane'), viewNamed('Quay', '?q=boat')],
      countIds(),
    );
    expect(names(views)).toEqual(['Quay', 'Quay (2)', 'Quay (3)']);
    expect(views.at(-1)?.search).toBe('?q=crane');
    expect(renamed).toEqual(['Quay (3)']);
  });
});

describe('a free name', () => {
  it('is no longer than a name may be, and is cut before its number', () => {
    const long = 'x'.repeat(limits.name);
    const free = freeName(long, (name) => name !== long);
    expect(free.length).toBe(limits.name);
    expect(free.endsWith('x (2)')).toBe(true);
  });
});

describe('changing views', () => {
  const held = [viewNamed('Quay', '?q=quay'), viewNamed('Boat', '?q=boat')];

  it('saves in the place of another, and beside the others when that one is gone', () => {
    const next = { ...viewNamed('Quay', '?q=crane'), id: 'quay' };
    expect(saveView(held, next, 'quay', countIds()).map(({ search }) => search)).toEqual(['?q=boat', '?q=crane']);
    expect(names(saveView(held, next, 'gone', countIds()))).toEqual(['Quay', 'Boat', 'Quay (2)']);
  });

  it('renames, to the next free name where another tab took it, and leaves alone what is gone', () => {
    expect(names(renameView(held, 'boat', 'Ferry'))).toEqual(['Quay', 'Ferry']);
    expect(names(renameView(held, 'boat', 'Quay'))).toEqual(['Quay', 'Quay (2)']);
    expect(names(renameView(held, 'boat', 'Boat'))).toEqual(['Quay', 'Boat']);
    expect(renameView(held, 'gone', 'Ferry')).toEqual(held);
  });

  it('brings back what was deleted', () => {
    const without = removeView(held, 'quay');
    expect(names(without)).toEqual(['Boat']);
    expect(mergeViews(without, held.slice(0, 1), countIds()).views).toEqual(held.toReversed());
  });
});
