import { byFacet } from '../../../contract/facets.ts';
import { formatView, parseView } from './view-state.ts';
import type { ViewState } from './view-state.ts';

type PressedKey = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key'>;

/** Whether a key may be one of the browser's own. */
function isCommand({ altKey, ctrlKey, metaKey, key }: PressedKey): boolean {
  return altKey || ctrlKey || metaKey || /^F\d/.test(key);
}

/** What the store needs of a window. */
export interface ViewHost {
  location: Pick<Location, 'href' | 'search'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  addEventListener: ((type: 'popstate' | 'pointerdown', listener: () => void, capture?: boolean) => void) &
    ((type: 'keydown', listener: (event: PressedKey) => void, capture: boolean) => void);
}

/** Merges a change into the view state; `push` makes a step that Back undoes, `replace` does not. */
export type SetView = (change: Partial<ViewState>, how?: 'push' | 'replace') => void;

export interface ViewStore {
  /** The state that the URL says or, for a moment, will say: the same object until it changes. */
  getState: () => ViewState;
  subscribe: (listener: () => void) => () => void;
  setState: SetView;
}

// So long what replaces the state gathers, and, doubled each time, is waited after a refusal: Safari refuses the 101st
// call within 30 seconds with an error, Chromium ignores what comes too fast.
const pauseMs = 350;
const retries = 8;

/** The old value where the new one says the same. */
function keep<T>(old: T, next: T): T {
  return JSON.stringify(old) === JSON.stringify(next) ? old : next;
}

/** Keeps the lists and the window that did not change, so that what is computed from them need not be anew. */
function keepParts(old: ViewState, next: ViewState): ViewState {
  const facets = byFacet((facet) => keep(old.facets[facet], next.facets[facet]));
  return {
    ...next,
    facets: keep(old.facets, facets),
    only: keep(old.only, next.only),
    view: keep(old.view, next.view),
  };
}

/** Writes the query into the address. False if the browser, by error or in silence, did not take it. */
function write(host: ViewHost, search: string, how: 'push' | 'replace'): boolean {
  try {
    const url = new URL(host.location.href);
    url.search = search;
    if (how === 'push') host.history.pushState(null, '', url.href);
    else host.history.replaceState(host.history.state, '', url.href);
    return host.location.href === url.href;
  } catch {
    return false;
  }
}

/**
 * Keeps the view state in the URL's query. Reads are always up to date, and setState never throws: the state goes ahead
 * and the URL follows. A step is written `later`, but before the page hears the next key or press; what replaces the state
 * is written once in a while; and where the browser takes no more history calls, both are once it does. The rest of the
 * URL is left as it is.
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
    if (formatView(next) !== formatView(state)) state = keepParts(state, next);
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

  /** Not where the browser takes no calls: each try makes the pause to the next one longer. */
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

  // What is pressed next may be Back; with a key beside it, Reload too.
  host.addEventListener('keydown', (event) => flushEarly(isCommand(event)), true);
  host.addEventListener('pointerdown', () => flushEarly(true), true);
  host.addEventListener('popstate', () => {
    // A link to a place within the page gives this event too; it leaves the query, and what waits, as it was.
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
