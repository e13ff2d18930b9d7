const listeners = new Set<() => void>();

/** The key contains the version of the history, so that an older page does not overwrite a newer one. */
function keyOf(title: string): string {
  return `dateline-corrections-1:${title}`;
}

/** Reads the kept history of corrections of a collection; null if there is none, or if the browser stores nothing. */
export function keptText(title: string): string | null {
  try {
    return localStorage.getItem(keyOf(title));
  } catch {
    return null;
  }
}

/** Keeps the history of corrections of a collection. Throws the error of a browser that stores nothing or no more. */
export function keepText(title: string, text: string): void {
  localStorage.setItem(keyOf(title), text);
  for (const listener of listeners) listener();
}

/** Calls a listener after each change, also by another tab. The returned function unsubscribes. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}
