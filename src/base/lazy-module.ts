/** Error of a dynamic import: the code of a part of the page could not be fetched. */
export class ModuleLoadError extends Error {
  override readonly name = 'ModuleLoadError';
  /** Names the part of the page, as the subject of a sentence. */
  readonly part: string;
  /** How many times it was tried. */
  readonly tries: number;

  constructor(part: string, tries: number, cause?: unknown) {
    super(`Its code could not be fetched${tries > 1 ? `, after ${tries} tries` : ''}.`, { cause });
    this.part = part;
    this.tries = tries;
  }
}

/** A part of the page in its own chunk, which is fetched once however many components need it. */
export interface LazyModule<T> {
  /** Rejects with {@link ModuleLoadError}. */
  load: () => Promise<T>;
  /** Returns the module, or null before it has been fetched. */
  get: () => T | null;
}

/**
 * Timeout of an import in milliseconds. A dynamic import reports no progress, so that it has to cover a slow
 * connection.
 */
export const importTimeoutMs = 60_000;

/** Rejects after the timeout, since a server that never answers would keep the import pending for ever. */
function withTimeout<T>(pending: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer from the server')), importTimeoutMs);
    void pending.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Wraps a dynamic import; `name` is the subject of its error message. The next call retries an import that failed. The
 * module is cached, because a repeated import() resolves in a later task even if the module is there.
 */
export function lazyModule<T>(name: string, fetchModule: () => Promise<T>): LazyModule<T> {
  let module: T | null = null;
  let pending: Promise<T> | null = null;
  let tries = 0;
  const load = () => {
    pending ??= withTimeout(fetchModule()).then(
      (found) => (module = found),
      (cause: unknown) => {
        pending = null;
        throw new ModuleLoadError(name, ++tries, cause);
      },
    );
    return pending;
  };
  return { load, get: () => module };
}
