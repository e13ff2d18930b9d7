import * as fc from 'fast-check';
import { limits, tidyName } from '../../../src/page/saved-views/stored/saved-view.ts';
import { tidyTitle } from '../../../src/page/stored-data/tidy-text.ts';
import type { SavedView } from '../../../src/page/saved-views/stored/saved-view.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '(', '2', ')', '<', '"', '\\', '\u202E', '\u{1F600}', 'e\u0301') }),
);
const search = fc.oneof(
  fc.constant(''),
  fc
    .string({ unit: fc.constantFrom('q', '=', '&', '%', '+', ':', '/'), minLength: 1, maxLength: 9 })
    .map((q) => `?${q}`),
);

/** Views as a browser may hold them, with few names, so that names meet. */
export const anyView: fc.Arbitrary<SavedView> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e-1', 'F_2'),
  name: fc.oneof(
    fc.constantFrom('Quay', 'Quay (2)', 'Quay (3)', 'x'.repeat(limits.name)),
    anyText.map(tidyName).filter((name) => name !== ''),
  ),
  search: fc.oneof(fc.constantFrom('', '?q=quay', '?q=boat'), search),
  collection: anyText.map(tidyTitle),
  saved: fc.date({ min: new Date(0), max: new Date(1e14), noInvalidDate: true }).map((date) => date.toISOString()),
});

/** Lists in which names and ids are unique, as they are where views are kept. */
export const heldViews: fc.Arbitrary<SavedView[]> = fc
  .uniqueArray(anyView, { selector: ({ name }) => name, maxLength: 6 })
  .map((views) => views.map((view, at) => ({ ...view, id: `held-${at}` })));

/** Makes ids that no view of these has. */
export function countIds(): () => string {
  let made = 0;
  return () => `made-${made++}`;
}

export function viewNamed(name: string, query: string): SavedView {
  return { id: name.toLowerCase(), name, search: query, collection: 'Harbour', saved: '2026-01-31T12:00:00.000Z' };
}
