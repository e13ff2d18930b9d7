import { useMemo, useSyncExternalStore } from 'react';
import { decodeHistory, encodeHistory } from '../kept/history.ts';
import type { History } from '../kept/history.ts';
import { keepText, keptText, onKept } from '../kept/kept-text.ts';

/** Converts an error of the storage into a message for the reader. */
function readerError(cause: unknown): Error {
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError')
    return new Error('The browser has no room left. Download the corrections, then free some space.', { cause });
  if (cause instanceof DOMException)
    return new Error('This browser keeps nothing for this page, as in some private windows.', { cause });
  return cause instanceof Error ? cause : new Error(String(cause));
}

/** The kept corrections of a collection, and a function that changes them. */
interface KeptHistory {
  history: History;
  /** The error of corrections that cannot be read. */
  error: Error | null;
  /** Changes the history as it is kept by now, by whichever tab. Throws an Error with a message for the reader. */
  change: (changed: (history: History) => History) => void;
}

/** Reads the corrections that this browser keeps for a collection, and changes them. */
export function useHistory(title: string): KeptHistory {
  const kept = useSyncExternalStore(onKept, () => keptText(title));
  const read = useMemo(() => {
    try {
      return { history: decodeHistory(kept), error: null };
    } catch (error) {
      return { history: decodeHistory(null), error: readerError(error) };
    }
  }, [kept]);
  return {
    ...read,
    change: (changed) => {
      try {
        keepText(title, encodeHistory(changed(decodeHistory(keptText(title)))));
      } catch (error) {
        throw readerError(error);
      }
    },
  };
}
