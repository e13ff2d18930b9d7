import { byFacet, facetColumns, facets } from '../../../contract/facets.ts';
import type { Facet } from '../../../contract/facets.ts';
import { hasEdge } from '../../../time/has-edge.ts';
import { articleKinds } from '../filter/article-kinds.ts';
import type { ArticleKind } from '../filter/article-kinds.ts';
import { isKeptFilter } from '../filter/kept-filter.ts';
import type { KeptFilter } from '../filter/kept-filter.ts';
import type { FacetNames } from '../filter/names.ts';
import { formatInstant, parseInstant } from '../../../time/instant.ts';
import { formatAbout, parseAbout } from './about-name.ts';
import type { AboutName } from './about-name.ts';
import { partsOf, usualParts } from './embed-parts.ts';
import type { EmbedPart } from './embed-parts.ts';
import { parseEventId } from './event-id.ts';

/** Enumerated parameters, the default first. */
const choices = {
  clock: ['published', 'happened'],
  /** The events that their clock shows: all, or only those whose time is spelled out. */
  basis: ['all', 'stated'],
  /** The events that their clock shows: all, or only those on whose time their reports disagree. */
  days: ['all', 'disputed'],
  /** The events that their clock shows: those that happened, do or are to, or also those that may not have. */
  modality: ['factual', 'all'],
  /** The text that gives an event its names and words: its own sentences, or the articles that report it. */
  scope: ['event', 'article'],
  /** The facet that splits the timeline into lanes. */
  lanes: ['none', 'person', 'keyword', 'org', 'place', 'source'],
  /**
   * Sort order of the list: by time, the undated last, or by relevance to the search; `auto` by relevance if there is
   * one.
   */
  sort: ['auto', 'oldest', 'newest', 'relevance'],
  /** Presence of the filtered-out entries in the background of the timeline. */
  rest: ['hidden', 'faint'],
  /** The subset that the list shows: all passing articles, some of them, or those that are filtered out. */
  list: ['all', 'in-view', 'outside', 'undated', 'eventless', 'out'],
} as const;

const choiceNames = ['clock', 'basis', 'days', 'modality', 'scope', 'lanes', 'sort', 'rest', 'list'] as const;

type Choices = { [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export const laneChoices = choices.lanes;

export type Lanes = Choices['lanes'];

/** Start of the hash that contains the open story, for a browser that does not keep it. */
export const storyPrefix = '#story=';

/** The state of the page that its URL encodes. */
export interface ViewState extends Choices {
  q: string;
  /** Names as the collection spells them, unique and not empty. Source and language always match any. */
  facets: Record<Facet, FacetNames>;
  /** Unique, in the order of `articleKinds`. */
  only: ArticleKind[];
  /** Filters by what the reader keeps, all of which have to match: unique, in the order of choosing. */
  kept: KeptFilter[];
  /** EDTF as typed. */
  from: string | null;
  to: string | null;
  /** Id of the open article. */
  article: string | null;
  /** Id of the selected event, which any of its reports gives: `<article id>#<start of the trigger>`. */
  event: string | null;
  /** The name whose page is open, in place of an article; null for none. */
  about: AboutName | null;
  /** The interval of the open group of the timeline, in whole seconds as `view`; null if none is open. */
  group: { start: number; end: number } | null;
  /** Id of the open story, whose shown event is `event`; null for the timeline. */
  story: string | null;
  /** True for a page in a frame of another, which shows only some parts and has no search. */
  embed: boolean;
  /** The parts that it shows. */
  show: readonly EmbedPart[];
  /** The visible window in whole seconds: milliseconds in UTC, `end` after `start`. */
  view: { start: number; end: number } | null;
}

const secondMs = 1000;

/** A time without a start limits nothing as the first bound, and one without an end nothing as the last. */
function isFrom(text: string): boolean {
  return hasEdge(text, 'start');
}

function isTo(text: string): boolean {
  return hasEdge(text, 'end');
}

function namesIn(values: readonly string[]): string[] {
  return [...new Set(values)].filter((name) => name !== '');
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

function formatParts(parts: readonly EmbedPart[]): string | null {
  const text = partsOf(parts).join(',');
  return text === usualParts.join(',') ? null : text;
}

/** Parses a query string. Ignores unknown or invalid parameters; never throws. */
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
    only: articleKinds.filter((choice) => only.includes(choice)),
    kept: [...new Set(params.getAll('kept').filter(isKeptFilter))],
    from: params.getAll('from').find(isFrom) ?? null,
    to: params.getAll('to').find(isTo) ?? null,
    clock: oneOf(choices.clock, params.get('clock')),
    basis: oneOf(choices.basis, params.get('basis')),
    days: oneOf(choices.days, params.get('days')),
    modality: oneOf(choices.modality, params.get('modality')),
    scope: oneOf(choices.scope, params.get('scope')),
    lanes: oneOf(choices.lanes, params.get('lanes')),
    sort: oneOf(choices.sort, params.get('sort')),
    rest: oneOf(choices.rest, params.get('rest')),
    list: oneOf(choices.list, params.get('list')),
    article: params.get('article') || null,
    event: params.getAll('event').find(parseEventId) ?? null,
    about:
      params
        .getAll('about')
        .map(parseAbout)
        .find((about) => about !== null) ?? null,
    group: parseWindow(params.get('group') ?? ''),
    story: params.get('story') || null,
    embed: params.get('embed') === '1',
    show: partsOf((params.get('show') ?? '').split(',')),
    view: parseWindow(params.get('view') ?? ''),
  };
}

/** The state of a URL without a query string. */
export const defaultView = parseView('');

/**
 * Percent-encodes a value except for characters that a query allows. `'` is encoded as browsers do, and a space is `+`.
 */
function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27');
}

/**
 * Formats the query string with its question mark, which {@link parseView} parses to the same state; '' for the
 * default. Values that parseView would ignore are omitted, a window is widened to whole seconds, and a lone surrogate,
 * which a URL cannot encode, becomes U+FFFD.
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
    ...state.kept.map((filter): [string, string] => ['kept', filter]),
    ['from', state.from !== null && isFrom(state.from) ? state.from : null],
    ['to', state.to !== null && isTo(state.to) ? state.to : null],
    ...choiceNames.map((name): [string, string | null] => [
      name,
      state[name] === choices[name][0] ? null : state[name],
    ]),
    ['article', state.article],
    ['event', state.event !== null && parseEventId(state.event) ? state.event : null],
    ['about', state.about && formatAbout(state.about)],
    ['group', state.group && formatWindow(state.group)],
    ['story', state.story],
    ['embed', state.embed ? '1' : null],
    ['show', formatParts(state.show)],
    ['view', state.view && formatWindow(state.view)],
  ];
  const written = pairs.flatMap(([name, value]) => (value ? [`${name}=${escapeValue(value)}`] : []));
  return written.length > 0 ? `?${written.join('&')}` : '';
}
