import { facets } from '../bundle/collection.ts';
import type { Facet } from '../bundle/collection.ts';
import { dateText } from '../bundle/date-text.ts';
import type { Only } from '../filter/filter.ts';
import type { FacetNames } from '../filter/names.ts';
import { defaultView } from '../url/view-state.ts';
import type { ViewState } from '../url/view-state.ts';
import type { Chip } from './chips.tsx';

type Change = (change: Partial<ViewState>, how?: 'push' | 'replace') => void;

/** What clears every filter and leaves the window, the clock and the opened article as they are. */
export const noFilters: Partial<ViewState> = {
  q: defaultView.q,
  facets: defaultView.facets,
  only: defaultView.only,
  from: defaultView.from,
  to: defaultView.to,
};

/** What changes some of one facet's choice. */
export function withFacet(view: ViewState, facet: Facet, change: Partial<FacetNames>): Partial<ViewState> {
  return { facets: { ...view.facets, [facet]: { ...view.facets[facet], ...change } } };
}

function without<T>(all: readonly T[], one: T): T[] {
  return all.filter((other) => other !== one);
}

/** What chooses a name, if it is not chosen yet. What is chosen is excluded no longer. */
export function withChosen(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: chosen.includes(name) ? chosen : [...chosen, name],
    excluded: without(excluded, name),
  });
}

/** What chooses a name, or takes it back if it was chosen. What is chosen is excluded no longer. */
export function withToggled(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: chosen.includes(name) ? without(chosen, name) : [...chosen, name],
    excluded: without(excluded, name),
  });
}

/** What keeps out whatever has a name, or lets it in again. What is excluded is chosen no longer. */
export function withExcluded(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: without(chosen, name),
    excluded: excluded.includes(name) ? without(excluded, name) : [...excluded, name],
  });
}

const onlyTexts: Record<Only, string> = {
  events: 'with events of their own',
  undated: 'undated',
  versions: 'with other versions',
};

/** One chip for each filter in force. A name that the collection does not know has one too, so that it can be taken away. */
export function filterChips(
  view: ViewState,
  change: Change,
  people: readonly string[],
  slotOf: (person: number) => number | undefined,
): Chip[] {
  const chips: Chip[] = [];
  if (view.q.trim() !== '') chips.push({ key: 'q', text: `“${view.q.trim()}”`, onRemove: () => change({ q: '' }) });
  for (const facet of facets) {
    const { chosen, excluded } = view.facets[facet];
    for (const name of chosen)
      chips.push({
        key: `${facet} ${name}`,
        text: name,
        slot: facet === 'person' ? slotOf(people.indexOf(name)) : undefined,
        onRemove: () => change(withFacet(view, facet, { chosen: without(chosen, name) })),
      });
    for (const name of excluded)
      chips.push({
        key: `-${facet} ${name}`,
        text: `not ${name}`,
        onRemove: () => change(withFacet(view, facet, { excluded: without(excluded, name) })),
      });
  }
  for (const kind of view.only)
    chips.push({
      key: `only ${kind}`,
      text: onlyTexts[kind],
      onRemove: () => change({ only: without(view.only, kind) }),
    });
  if (view.from !== null)
    chips.push({ key: 'from', text: `from ${dateText(view.from)}`, onRemove: () => change({ from: null }) });
  if (view.to !== null)
    chips.push({ key: 'to', text: `to ${dateText(view.to)}`, onRemove: () => change({ to: null }) });
  return chips;
}
