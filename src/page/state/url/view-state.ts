import { byFacet, facetColumns, facets } from '../../../contract/facets.ts';
import type { Facet } from '../../../contract/facets.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { onlyChoices } from '../filter/filter.ts';
import type { Only } from '../filter/filter.ts';
import type { FacetNames } from '../filter/names.ts';
import { formatInstant, parseInstant } from './instant.ts';

/** What is one of a few, the default first. */
const choices = {
  clock: ['published', 'happened'],
  /** What the timeline is parted into lanes by. */
  lanes: ['none', 'person', 'keyword', 'source'],
  /** The order of the list: by time, the undated last, or by how well each matches the search. */
  sort: ['oldest', 'newest', 'relevance'],
  /** Whether what the filters leave out stays on the timeline as a ground. */
  rest: ['hidden', 'faint'],
  /** Which part of the collection the list shows: all that passes the filters, some of it, or what they keep out. */
  list: ['all', 'in-view', 'outside', 'undated', 'out'],
} as const;

const choiceNames = ['clock', 'lanes', 'sort', 'rest', 'list'] as const;

type Choices = { [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export const laneChoices = choices.lanes;

export type Lanes = Choices['lanes'];

/** All that a link to the page can say about what it shows. */
export interface ViewState extends Choices {
  q: string;
  /** Names as the collection has them, each once, never empty. Source and language are always of any. */
  facets: Record<Facet, FacetNames>;
  /** In the order of `onlyChoices`, each once. */
  only: Only[];
  /** EDTF as typed. */
  from: string | null;
  to: string | null;
  /** The id of the selected article. */
  article: string | null;
  /** Which of the events that it tells is selected, by number in their order, the first 1; null for the one nearest to its publication. */
  event: number | null;
  /** The visible window: instants, milliseconds in UTC, whole seconds, `end` after `start`. */
  view: { start: number; end: number } | null;
}

const secondMs = 1000;

function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
}

function namesIn(values: readonly string[]): string[] {
  return [...new Set(values)].filter((name) => name !== '');
}

function parseNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function parseWindow(text: string): ViewState['view'] {
  const slash = text.indexOf('/');
  const start = slash < 0 ? null : parseInstant(text.slice(0, slash));
  const end = parseInstant(text.slice(slash + 1));
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function formatWindow({ start, end }: { start: number; end: number }): string | null {
  const from = formatInstant(Math.floor(start / secondMs) * secondMs);
  const to = formatInstant(Math.ceil(end / secondMs) * secondMs);
  return from !== null && to !== null && start < end ? `${from}/${to}` : null;
}

function matchName(facet: Facet): string {
  return facet === 'person' ? 'match' : `match-${facet}`;
}

function oneOf<T>(all: readonly [T, ...T[]], value: string | null): T {
  return all.find((choice) => choice === value) ?? all[0];
}

/** Reads a URL's query string. Never throws: what is unknown or broken is ignored, the rest stands. */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const only = params.getAll('only');
  return {
    q: params.get('q') ?? '',
    facets: byFacet((facet) => ({
      match: !facetColumns[facet].single && params.get(matchName(facet)) === 'all' ? 'all' : 'any',
      chosen: namesIn(params.getAll(facet)),
      excluded: namesIn(params.getAll(`-${facet}`)),
    })),
    only: onlyChoices.filter((choice) => only.includes(choice)),
    from: params.getAll('from').find(isEdtf) ?? null,
    to: params.getAll('to').find(isEdtf) ?? null,
    clock: oneOf(choices.clock, params.get('clock')),
    lanes: oneOf(choices.lanes, params.get('lanes')),
    sort: oneOf(choices.sort, params.get('sort')),
    rest: oneOf(choices.rest, params.get('rest')),
    list: oneOf(choices.list, params.get('list')),
    article: params.get('article') || null,
    event: params.get('article') ? parseNumber(params.get('event')) : null,
    view: parseWindow(params.get('view') ?? ''),
  };
}

/** What a URL without a query says. */
export const defaultView = parseView('');

/** Escapes a value, but not what a query may hold as it is; `'` is escaped because browsers do so, and `+` is a space. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27');
}

/**
 * Writes the query string, with its question mark, that {@link parseView} reads as the same state; '' for the default.
 * What parseView would ignore is not written, a window is widened to whole seconds, and a lone surrogate, which no URL
 * can carry, becomes U+FFFD.
 */
export function formatView(state: ViewState): string {
  const pairs: [name: string, value: string | null][] = [
    ['q', state.q],
    ...facets.flatMap((facet): [string, string | null][] => {
      const { match, chosen, excluded } = state.facets[facet];
      return [
        ...namesIn(chosen).map((name): [string, string] => [facet, name]),
        ...namesIn(excluded).map((name): [string, string] => [`-${facet}`, name]),
        [matchName(facet), !facetColumns[facet].single && match === 'all' ? match : null],
      ];
    }),
    ...state.only.map((choice): [string, string] => ['only', choice]),
    ['from', state.from !== null && isEdtf(state.from) ? state.from : null],
    ['to', state.to !== null && isEdtf(state.to) ? state.to : null],
    ...choiceNames.map((name): [string, string | null] => [
      name,
      state[name] === choices[name][0] ? null : state[name],
    ]),
    ['article', state.article],
    ['event', state.article && state.event !== null ? String(state.event) : null],
    ['view', state.view && formatWindow(state.view)],
  ];
  const written = pairs.flatMap(([name, value]) => (value ? [`${name}=${escapeValue(value)}`] : []));
  return written.length > 0 ? `?${written.join('&')}` : '';
}
