import { byFacet } from '../../../contract/facets.ts';
import { formatView, parseView, storyPrefix } from './view-state.ts';
import type { ViewState } from './view-state.ts';

type PressedKey = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key'>;

/** Checks whether a key may be a shortcut of the browser. */
function isCommand({ altKey, ctrlKey, metaKey, key }: PressedKey): boolean {
  return altKey || ctrlKey || metaKey || /^F\d/.test(key);
}

/** The members of `window` that the store uses. */
export interface ViewHost {
  location: Pick<Location, 'href' | 'search'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  addEventListener: ((type: 'popstate' | 'pointerdown', listener: () => void, capture?: boolean) => void) &
    ((type: 'keydown', listener: (event: PressedKey) => void, capture: boolean) => void);
}

/** Merges a change into the view state; `push` adds an entry to the history, `replace` does not. */
export type SetView = (change: Partial<ViewState>, how?: 'push' | 'replace') => void;

export interface ViewStore {
  /** The state of the URL, including changes that are not written yet. The same object until it changes. */
  getState: () => ViewState;
  subscribe: (listener: () => void) => () => void;
  setState: SetView;
}

// Throttle of replaceState, and the initial backoff after a refused call, which doubles each time: Safari throws from
// the 101st call within 30 seconds on, Chromium ignores calls that are too frequent.
const pauseMs = 350;
const retries = 8;

/** Returns the old value if the new one is deeply equal. */
function reuseIfEqual<T>(old: T, next: T): T {
  return JSON.stringify(old) === JSON.stringify(next) ? old : next;
}

/** Keeps the identity of unchanged lists and windows, so that memoized values stay valid. */
function reuseUnchanged(old: ViewState, next: ViewState): ViewState {
  const facets = byFacet((facet) => reuseIfEqual(old.facets[facet], next.facets[facet]));
  return {
    ...next,
    facets: reuseIfEqual(old.facets, facets),
    only: reuseIfEqual(old.only, next.only),
    about: reuseIfEqual(old.about, next.about),
    show: reuseIfEqual(old.show, next.show),
    group: reuseIfEqual(old.group, next.group),
    view: reuseIfEqual(old.view, next.view),
  };
}

/** Writes the query string into the URL. Returns false if the browser refused, with or without an error. */
function write(host: ViewHost, search: string, how: 'push' | 'replace'): boolean {
  try {
    const url = new URL(host.location.href);
    url.search = search;
    if (url.hash.startsWith(storyPrefix) && parseView(search).story === null) url.hash = '';
    if (how === 'push') host.history.pushState(null, '', url.href);
    else host.history.replaceState(host.history.state, '', url.href);
    return host.location.href === url.href;
  } catch {
    return false;
  }
}

/**
 * Stores the view state in the query string of the URL. setState updates the state at once and never throws; the URL
 * follows. A `push` is written with `later`, but before the next key or pointer press; `replace` is throttled; a
 * refused history call is retried. The rest of the URL stays as it is, except that
 * the hash with the contents of a story is removed once no story is open.
 */
export function createViewStore(host: ViewHost, later: (work: () => void) => void): ViewStore {
  const listeners = new Set<() => void>();
  let seen = host.location.search;
  let state = parseView(seen);
  let waiting: 'push' | 'replace' | null = null;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function adopt(search: string): void {
    const next = parseView(search);
    if (formatView(next) !== formatView(state)) state = reuseUnchanged(state, next);
  }

  function getState(): ViewState {
    if (!waiting && host.location.search !== seen) {
      seen = host.location.search;
      adopt(seen);
    }
    return state;
  }

  function flush(): void {
    clearTimeout(pause);
    pause = undefined;
    if (!waiting) return;
    if (write(host, formatView(state), waiting)) {
      waiting = null;
      failures = 0;
    } else if (++failures <= retries) pause = setTimeout(flush, pauseMs * 2 ** failures);
    seen = host.location.search;
  }

  /**
   * Writes before an event is handled. During a backoff it does not, since each refused call makes the backoff longer.
   */
  function flushEarly(all: boolean): void {
    if (failures === 0 && (all || waiting === 'push')) flush();
  }

  function setState(change: Partial<ViewState>, how: 'push' | 'replace' = 'push'): void {
    const before = getState();
    const search = formatView({ ...before, ...change });
    if (search === formatView(before)) return;
    if (how === 'push') flush();
    adopt(search);
    waiting = waiting === 'push' ? 'push' : how;
    if (how === 'push') later(() => flushEarly(false));
    else pause ??= setTimeout(flush, pauseMs);
    notify();
  }

  // The press may be Back, or Reload in a shortcut, which need the written URL.
  host.addEventListener('keydown', (event) => flushEarly(isCommand(event)), true);
  host.addEventListener('pointerdown', () => flushEarly(true), true);
  host.addEventListener('popstate', () => {
    // A link to a fragment fires popstate too; it keeps the query string and the pending change.
    if (host.location.search !== seen) waiting = null;
    notify();
  });

  return {
    getState,
    setState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
