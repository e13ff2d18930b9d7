import { concatBytes } from '../../base/concat-bytes.ts';

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

/** Reads a body to its end; `onPart` is called with every chunk. */
async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>, onPart: () => void) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    onPart();
    parts.push(read.value);
  }
  return concatBytes(parts);
}

/** Fetches the bytes of a file. Aborts when none arrive for the idle timeout. Throws {@link FetchError}. */
async function receive(
  address: URL,
  file: string,
  { signal, ...options }: { signal: AbortSignal; cache: RequestCache },
): Promise<Uint8Array<ArrayBuffer>> {
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
    // Not through a stream of our own, since Firefox logs an error when that ends with an aborted fetch.
    return answer.body ? await readAll(answer.body, restartTimer) : new Uint8Array();
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

/** The files of a bundle in memory: the paths below `data/` with their content. */
export type Pieces = ReadonlyMap<string, Blob>;

let opened: Pieces | null = null;

/** Serves a bundle from memory in place of the server's, here and in the search worker that is started next. */
export function servePieces(pieces: Pieces | null): void {
  opened = pieces;
}

/** Returns the bundle that is served from memory; null for the server's. */
export function servedPieces(): Pieces | null {
  return opened;
}

/** Like {@link fetchPiece}, but for a binary file and from a worker, which has to be given the address of the page. */
export async function fetchBytes<T>(
  page: string,
  path: string,
  signal: AbortSignal,
  decode: Decode<Uint8Array<ArrayBuffer>, T>,
): Promise<T> {
  const file = `data/${path}`;
  const piece = opened?.get(path);
  if (piece) return await decode(new Uint8Array(await piece.arrayBuffer()), file);
  const address = new URL(file, page);
  const cache = failedAddresses.has(address.href) ? 'reload' : 'default';
  try {
    const decoded = await decode(await receive(address, file, { signal, cache }), file);
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
  return fetchBytes(document.baseURI, path, signal, (bytes, file) => decode(new TextDecoder().decode(bytes), file));
}
