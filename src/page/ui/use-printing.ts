import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(changed: () => void): () => void {
  const listen = { beforeprint: true, afterprint: false };
  const stop = new AbortController();
  for (const [type, now] of Object.entries(listen))
    window.addEventListener(
      type,
      () => {
        printing = now;
        changed();
      },
      { signal: stop.signal },
    );
  return () => stop.abort();
}

/** Checks whether the page is being printed. The component renders before the browser prints. */
export function usePrinting(): boolean {
  // An external store renders synchronously; an update of component state might come after printing.
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
