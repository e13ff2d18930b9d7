/** A part of the page that comes in a chunk of its own: fetched once, whoever asks. */
export interface Loadable<T> {
  load: () => Promise<T>;
  /** The part, once it is here. */
  get: () => T | null;
}

/**
 * Makes a part loadable. A fetch that failed is tried anew by the next who asks; of a part that is here the browser is
 * not asked again, for it answers in a later task even then.
 */
export function loadable<T>(fetchPart: () => Promise<T>): Loadable<T> {
  let part: T | null = null;
  let pending: Promise<T> | null = null;
  const load = () => {
    pending ??= fetchPart().then(
      (found) => (part = found),
      (error: unknown) => {
        pending = null;
        throw error;
      },
    );
    return pending;
  };
  return { load, get: () => part };
}
