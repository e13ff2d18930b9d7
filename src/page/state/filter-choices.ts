import { facets } from '../../contract/facets.ts';
import type { Collection } from '../../contract/collection.ts';
import type { Facet } from '../../contract/facets.ts';
import { dateText } from '../../format/date-text.ts';
import { facetLabels, facetNameText } from '../../format/facet-labels.ts';
import type { FacetNames } from './filter/names.ts';
import { keptText } from './filter/kept-filter.ts';
import { articleKindTexts } from './filter/article-kinds.ts';
import { defaultView } from './url/view-state.ts';
import type { ViewState } from './url/view-state.ts';
import type { SetView } from './url/view-store.ts';
import type { FilterResult } from './use-filter-result.ts';

/** A chip for an active filter; `onRemove` removes the filter. */
export interface Chip {
  key: string;
  /** Names the kind of filter, where the text alone does not show it. */
  kind?: string | null;
  text: string;
  /** The collection does not contain the name. */
  unknown?: boolean;
  slot?: number | undefined;
  onRemove: () => void;
  /** The change that removes the filter. */
  without: Partial<ViewState>;
}

/** Clears every filter and the list's subset. The window, the clock and the open article stay. */
export const noFilters: Partial<ViewState> = {
  q: defaultView.q,
  facets: defaultView.facets,
  only: defaultView.only,
  kept: defaultView.kept,
  from: defaultView.from,
  to: defaultView.to,
  basis: defaultView.basis,
  days: defaultView.days,
  list: defaultView.list,
};

/** Makes the change of the view state that merges a change into one facet. */
export function withFacet(view: ViewState, facet: Facet, change: Partial<FacetNames>): Partial<ViewState> {
  return { facets: { ...view.facets, [facet]: { ...view.facets[facet], ...change } } };
}

function without<T>(all: readonly T[], one: T): T[] {
  return all.filter((other) => other !== one);
}

/** Makes the change that chooses a name, if it is not chosen yet, and no longer excludes it. */
export function withChosen(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: chosen.includes(name) ? chosen : [...chosen, name],
    excluded: without(excluded, name),
  });
}

/** Makes the change that toggles a chosen name, and no longer excludes it. */
export function withToggled(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: chosen.includes(name) ? without(chosen, name) : [...chosen, name],
    excluded: without(excluded, name),
  });
}

/**
 * Makes the change that narrows a single chosen person to the articles that also name a second one. With several chosen
 * persons it toggles the second one.
 */
export function withCoMentioned(view: ViewState, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets.person;
  if (chosen.length !== 1) return withToggled(view, 'person', name);
  return withFacet(view, 'person', { match: 'all', chosen: [...chosen, name], excluded: without(excluded, name) });
}

/** Makes the change that toggles an excluded name, and no longer chooses it. */
export function withExcluded(view: ViewState, facet: Facet, name: string): Partial<ViewState> {
  const { chosen, excluded } = view.facets[facet];
  return withFacet(view, facet, {
    chosen: without(chosen, name),
    excluded: excluded.includes(name) ? without(excluded, name) : [...excluded, name],
  });
}

interface FilteredPage extends Pick<FilterResult, 'facets'> {
  view: ViewState;
  collection: Collection;
  colourSlotOf: (person: number) => number | undefined;
}

type Filter = Omit<Chip, 'onRemove'>;

function nameFilters({ view, collection, facets: numbered, colourSlotOf }: FilteredPage, facet: Facet): Filter[] {
  const { chosen, excluded } = view.facets[facet];
  const { names } = collection.columns[facet];
  const numbers = [...numbered[facet].chosen, ...numbered[facet].excluded];
  const chip = (name: string, key: string, not: string, change: Partial<FacetNames>): Filter => {
    const number = numbers.find((one) => names[one] === name);
    return {
      key: `${key} ${name}`,
      // A chip of a person needs no kind, since its colour shows it.
      kind: facet === 'person' ? null : facetLabels[facet].kind,
      text: not + facetNameText(facet, name),
      unknown: number === undefined,
      slot: facet === 'person' && not === '' && number !== undefined ? colourSlotOf(number) : undefined,
      without: withFacet(view, facet, change),
    };
  };
  return [
    ...chosen.map((name) => chip(name, facet, '', { chosen: without(chosen, name) })),
    ...excluded.map((name) => chip(name, `-${facet}`, 'not ', { excluded: without(excluded, name) })),
  ];
}

/**
 * Makes one chip for each active filter. A name that the collection does not contain gets one too, so that it can be
 * removed.
 */
export function filterChips(page: FilteredPage & { change: SetView }): Chip[] {
  const { view, change } = page;
  const { q, only, kept, from, to } = view;
  const filters: Filter[] = [
    ...(q.trim() === '' ? [] : [{ key: 'q', kind: 'search', text: q.trim(), without: { q: '' } }]),
    ...facets.flatMap((facet) => nameFilters(page, facet)),
    ...only.map((kind) => ({
      key: `only ${kind}`,
      text: articleKindTexts[kind],
      without: { only: without(only, kind) },
    })),
    ...kept.map((filter) => ({
      key: `kept ${filter}`,
      text: keptText(filter),
      without: { kept: without(kept, filter) },
    })),
    ...(from === null ? [] : [{ key: 'from', text: `from ${dateText(from)}`, without: { from: null } }]),
    ...(to === null ? [] : [{ key: 'to', text: `to ${dateText(to)}`, without: { to: null } }]),
    ...(view.basis === 'stated' && view.clock === 'happened'
      ? [{ key: 'basis', text: 'only stated times', without: { basis: defaultView.basis } }]
      : []),
    ...(view.days === 'disputed' && view.clock === 'happened'
      ? [{ key: 'days', text: 'only disputed days', without: { days: defaultView.days } }]
      : []),
  ];
  // Without a filter nothing is filtered out: the list of those articles would be empty.
  const lasting = filters.length === 1 && view.list === 'out' ? { list: defaultView.list } : {};
  return filters.map((filter) => ({ ...filter, onRemove: () => change({ ...filter.without, ...lasting }) }));
}
