import { parseEdtf } from '../bundle/edtf.ts';
import { formatInstant, parseInstant } from './instant.ts';

export const laneChoices = ['none', 'person', 'keyword', 'source'] as const;

export type Lanes = (typeof laneChoices)[number];

/** All that a link to the page can say about what it shows. */
export interface ViewState {
  q: string;
  /** Names as the collection has them, each once, never empty. */
  persons: string[];
  match: 'any' | 'all';
  keywords: string[];
  /** EDTF as typed. */
  from: string | null;
  to: string | null;
  clock: 'published' | 'happened';
  /** What the timeline is parted into lanes by. */
  lanes: Lanes;
  /** The id of the selected article. */
  article: string | null;
  /** The visible window: instants, milliseconds in UTC, whole seconds, `end` after `start`. */
  view: { start: number; end: number } | null;
}

/** What a URL without a query says. */
export const defaultView: ViewState = {
  q: '',
  persons: [],
  match: 'any',
  keywords: [],
  from: null,
  to: null,
  clock: 'published',
  lanes: 'none',
  article: null,
  view: null,
};

const secondMs = 1000;

function isEdtf(text: string): boolean {
  return parseEdtf(text) !== null;
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

/** Reads a URL's query string. Never throws: what is unknown or broken is ignored, the rest stands. */
export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  return {
    q: params.get('q') ?? '',
    persons: namesIn(params.getAll('person')),
    match: params.get('match') === 'all' ? 'all' : 'any',
    keywords: namesIn(params.getAll('keyword')),
    from: params.getAll('from').find(isEdtf) ?? null,
    to: params.getAll('to').find(isEdtf) ?? null,
    clock: params.get('clock') === 'happened' ? 'happened' : 'published',
    lanes: laneChoices.find((choice) => choice === params.get('lanes')) ?? 'none',
    article: params.get('article') || null,
    view: parseWindow(params.get('view') ?? ''),
  };
}

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
    ...namesIn(state.persons).map((name): [string, string] => ['person', name]),
    ['match', state.match === 'all' ? 'all' : null],
    ...namesIn(state.keywords).map((name): [string, string] => ['keyword', name]),
    ['from', state.from !== null && isEdtf(state.from) ? state.from : null],
    ['to', state.to !== null && isEdtf(state.to) ? state.to : null],
    ['clock', state.clock === 'happened' ? 'happened' : null],
    ['lanes', state.lanes === 'none' ? null : state.lanes],
    ['article', state.article],
    ['view', state.view && formatWindow(state.view)],
  ];
  const written = pairs.flatMap(([name, value]) => (value ? [`${name}=${escapeValue(value)}`] : []));
  return written.length > 0 ? `?${written.join('&')}` : '';
}
