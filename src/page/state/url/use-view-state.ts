import { useSyncExternalStore } from 'react';
import type { ViewState } from './view-state.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { createViewStore } from './view-store.ts';
import type { SetView, ViewStore } from './view-store.ts';

let shared: ViewStore | undefined;

function viewStore(): ViewStore {
  // The browser takes milliseconds for each write, and what a click changes is not to wait for them.
  shared ??= createViewStore(window, afterPaint);
  return shared;
}

/**
 * The view state in this window's URL, and a stable function that changes some of it: a step for Back by default,
 * `'replace'` for typing and panning. Lists and window keep their identity while they stay the same.
 */
export function useViewState(): [ViewState, SetView] {
  const store = viewStore();
  return [useSyncExternalStore(store.subscribe, store.getState), store.setState];
}
