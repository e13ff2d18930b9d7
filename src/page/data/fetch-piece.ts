/** A file of the bundle could not be fetched: the server answered with an error status, or not at all. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly file: string;
  readonly found: string;

  constructor(file: string, found: string) {
    super(`${file}: expected a file of the bundle, found ${found}`);
    this.file = file;
    this.found = found;
  }
}

/** Decodes the content of a file; `file` is its name for error messages. */
type Decode<C, T> = (content: C, file: string) => T | Promise<T>;

// Idle timeout in milliseconds: it restarts with every chunk, so that a slow but steady download never fails.
const idleTimeoutMs = 20_000;

/** Fetches a file and reads its body. Aborts when no bytes arrive for the idle timeout. Throws {@link FetchError}. */
async function receive<C>(
  address: URL,
  file: string,
  { signal, ...options }: { signal: AbortSignal; cache: RequestCache },
  take: (answer: Response) => Promise<C>,
): Promise<C> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restartTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), idleTimeoutMs);
  };
  restartTimer();
  try {
    const answer = await fetch(address, { ...options, signal: AbortSignal.any([signal, stalled.signal]) });
    if (!answer.ok) throw new FetchError(file, `the server's answer ${answer.status}`);
    const watched = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (part, out) => {
        restartTimer();
        out.enqueue(part);
      },
    });
    return await take(new Response(answer.body?.pipeThrough(watched)));
  } catch (cause) {
    if (signal.aborted || cause instanceof FetchError) throw cause;
    const silent = `no answer from the server for ${idleTimeoutMs / 1000} seconds`;
    throw new FetchError(file, stalled.signal.aborted ? silent : 'no answer from the server');
  } finally {
    clearTimeout(timer);
  }
}

// Addresses that failed bypass the HTTP cache on the next fetch, since the cache may contain the damaged response.
const failedAddresses = new Set<string>();

async function fetchFile<C, T>(
  page: string,
  path: string,
  signal: AbortSignal,
  take: (answer: Response) => Promise<C>,
  decode: Decode<C, T>,
): Promise<T> {
  const file = `data/${path}`;
  const address = new URL(file, page);
  const cache = failedAddresses.has(address.href) ? 'reload' : 'default';
  try {
    const decoded = await decode(await receive(address, file, { signal, cache }, take), file);
    failedAddresses.delete(address.href);
    return decoded;
  } catch (error) {
    if (!signal.aborted) failedAddresses.add(address.href);
    throw error;
  }
}

/**
 * Fetches and decodes a file of the bundle; `path` is relative to `data/` beside the page. Throws {@link FetchError}
 * and the errors of `decode`.
 */
export function fetchPiece<T>(path: string, signal: AbortSignal, decode: Decode<string, T>): Promise<T> {
  return fetchFile(document.baseURI, path, signal, (answer) => answer.text(), decode);
}

/** Like {@link fetchPiece}, but for a binary file and from a worker, which has to be given the address of the page. */
export function fetchBytes<T>(
  page: string,
  path: string,
  signal: AbortSignal,
  decode: Decode<Uint8Array<ArrayBuffer>, T>,
): Promise<T> {
  return fetchFile(page, path, signal, async (answer) => new Uint8Array(await answer.arrayBuffer()), decode);
}
