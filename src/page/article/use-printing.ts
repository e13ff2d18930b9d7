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

/** Whether the page is being printed; what is rendered by that is in the page before it is. */
export function usePrinting(): boolean {
  // A change of a store is rendered at once; one of a component's state might come after the printing.
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
