import type { Correction } from '../../../contract/corrections.ts';
import type { Facet } from '../../../contract/facets.ts';
import type { AboutName } from '../../state/url/about-name.ts';
import type { ViewState } from '../../state/url/view-state.ts';

interface Renamed {
  from: readonly AboutName[];
  to: AboutName | null;
}

const person = (name: string): AboutName => ({ facet: 'person', name });

/** The names that a correction replaces in all articles, and the one in their place. */
function renamedBy(correction: Correction): Renamed {
  switch (correction.kind) {
    case 'merge-people': {
      const [kept = '', ...others] = correction.names;
      return { from: others.map(person), to: person(kept) };
    }
    case 'rename-person':
      return { from: [person(correction.name)], to: person(correction.to) };
    case 'not-a-person':
      return { from: [person(correction.name)], to: null };
    case 'person-to-organization':
      return { from: [person(correction.name)], to: { facet: 'org', name: correction.name } };
    case 'organization-to-person':
      return { from: [{ facet: 'org', name: correction.name }], to: person(correction.name) };
    case 'remove-keyword':
      return { from: [{ facet: 'keyword', name: correction.name }], to: null };
    case 'remove-place':
      return { from: [{ facet: 'place', name: correction.name }], to: null };
    default:
      return { from: [], to: null };
  }
}

function isOne(names: readonly AboutName[], facet: Facet, name: string): boolean {
  return names.some((each) => each.facet === facet && each.name === name);
}

function replaced(view: ViewState, { from, to }: Renamed): Partial<ViewState> {
  const facets = { ...view.facets };
  for (const list of ['chosen', 'excluded'] as const) {
    const found = from.filter(({ facet, name }) => facets[facet][list].includes(name));
    if (found.length === 0) continue;
    for (const { facet, name } of found)
      facets[facet] = { ...facets[facet], [list]: facets[facet][list].filter((each) => each !== name) };
    if (to) facets[to.facet] = { ...facets[to.facet], [list]: [...new Set([...facets[to.facet][list], to.name])] };
  }
  const { about } = view;
  return { facets, about: about && isOne(from, about.facet, about.name) ? to : about };
}

/** Returns the changes of a view that shows the same names after a correction. */
export function followCorrection(view: ViewState, correction: Correction): Partial<ViewState> {
  return replaced(view, renamedBy(correction));
}

/** Returns the changes of a view that shows the same names after a correction is undone; a merge stays at the first. */
export function followUndone(view: ViewState, correction: Correction): Partial<ViewState> {
  const { from, to } = renamedBy(correction);
  if (correction.kind === 'merge-people' || !to || !from[0]) return {};
  return replaced(view, { from: [to], to: from[0] });
}
