import { useMemo, useSyncExternalStore } from 'react';
import { storyOfHash } from './story-link.ts';
import type { Story } from './story.ts';

/** The instant of a story that this browser does not keep. */
const neverSaved = new Date(0).toISOString();

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Removes the hash from the URL of this entry of the history. */
export function dropLinkedStory(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  // The browser fires none for replaceState.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Unpacks the story in the hash of the URL; null if there is none, the error if it is broken. */
export function useLinkedStory(id: string): Story | Error | null {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => {
    try {
      return storyOfHash(hash, id, neverSaved);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [hash, id]);
}
