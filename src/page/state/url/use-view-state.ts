import { useSyncExternalStore } from 'react';
import type { ViewState } from './view-state.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { createViewStore } from './view-store.ts';
import type { SetView, ViewStore } from './view-store.ts';

let shared: ViewStore | undefined;

function viewStore(): ViewStore {
  // History calls block for milliseconds, so that they are deferred until after the paint.
  shared ??= createViewStore(window, afterPaint);
  return shared;
}

/**
 * Returns the view state of this window's URL, and a stable function that changes it: `'push'` by default, `'replace'`
 * for typing and panning. Unchanged lists and windows keep their identity between renders.
 */
export function useViewState(): [ViewState, SetView] {
  const store = viewStore();
  return [useSyncExternalStore(store.subscribe, store.getState), store.setState];
}
