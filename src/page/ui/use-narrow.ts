import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 56rem)';

function subscribe(changed: () => void): () => void {
  const media = matchMedia(narrow);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Checks whether the page is narrow at this moment. */
export function isNarrow(): boolean {
  return matchMedia(narrow).matches;
}

/** Checks whether the page has one column, with the open article as a sheet over it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}
