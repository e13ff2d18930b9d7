/** The code of a part of the page could not be fetched. */
export class PartError extends Error {
  override readonly name = 'PartError';
  /** The part, as the subject of a sentence. */
  readonly part: string;

  constructor(part: string, tries: number, cause?: unknown) {
    super(`Its code did not come${tries > 1 ? `, after ${tries} tries` : ''}.`, { cause });
    this.part = part;
  }
}

/** A part of the page that comes in a chunk of its own: fetched once, whoever asks. */
export interface Loadable<T> {
  /** Rejects with {@link PartError}. */
  load: () => Promise<T>;
  /** The part, once it is here. */
  get: () => T | null;
}

/** How long a script is waited for. It tells nothing of its progress: this is for the whole of it, on a slow line. */
export const mostWaitMs = 60_000;

/** As `coming`, unless that takes too long: a server that never answers must not be waited for without end. */
function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer from the server')), mostWaitMs);
    void coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Makes a part loadable; `name` is the subject of the sentence that says that it is missing. A fetch that failed is tried
 * anew by the next who asks; of a part that is here the browser is not asked again, for it answers in a later task even
 * then.
 */
export function loadable<T>(name: string, fetchPart: () => Promise<T>): Loadable<T> {
  let part: T | null = null;
  let pending: Promise<T> | null = null;
  let tries = 0;
  const load = () => {
    pending ??= inTime(fetchPart()).then(
      (found) => (part = found),
      (cause: unknown) => {
        pending = null;
        throw new PartError(name, ++tries, cause);
      },
    );
    return pending;
  };
  return { load, get: () => part };
}
