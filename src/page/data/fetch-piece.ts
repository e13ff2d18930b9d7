/** The page could not get a file of the bundle: the server answered with an error, or not at all. */
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

/** Turns what came into what it says; `file` is for its errors. */
type Decode<C, T> = (content: C, file: string) => T | Promise<T>;

// The time without a single byte, however long the whole takes: a slow line is never silent for so long.
const mostSilentMs = 20_000;

/** Gets a file and takes its content; gives up once the server has said nothing for too long. Throws {@link FetchError}. */
async function receive<C>(
  address: URL,
  file: string,
  { signal, ...options }: { signal: AbortSignal; cache: RequestCache },
  take: (answer: Response) => Promise<C>,
): Promise<C> {
  const stalled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), mostSilentMs);
  };
  heard();
  try {
    const answer = await fetch(address, { ...options, signal: AbortSignal.any([signal, stalled.signal]) });
    if (!answer.ok) throw new FetchError(file, `the server's answer ${answer.status}`);
    const watched = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (part, out) => {
        heard();
        out.enqueue(part);
      },
    });
    return await take(new Response(answer.body?.pipeThrough(watched)));
  } catch (cause) {
    if (signal.aborted || cause instanceof FetchError) throw cause;
    const silent = `no answer from the server for ${mostSilentMs / 1000} seconds`;
    throw new FetchError(file, stalled.signal.aborted ? silent : 'no answer from the server');
  } finally {
    clearTimeout(timer);
  }
}

// What was refused once is got past the HTTP cache the next time: that may hold the very bytes.
const refused = new Set<string>();

async function fetchFile<C, T>(
  page: string,
  path: string,
  signal: AbortSignal,
  take: (answer: Response) => Promise<C>,
  decode: Decode<C, T>,
): Promise<T> {
  const file = `data/${path}`;
  const address = new URL(file, page);
  const cache = refused.has(address.href) ? 'reload' : 'default';
  try {
    const decoded = await decode(await receive(address, file, { signal, cache }, take), file);
    refused.delete(address.href);
    return decoded;
  } catch (error) {
    if (!signal.aborted) refused.add(address.href);
    throw error;
  }
}

/** Gets and reads a file of the bundle, `path` relative to `data/` beside the page. Throws {@link FetchError}, and as `decode` does. */
export function fetchPiece<T>(path: string, signal: AbortSignal, decode: Decode<string, T>): Promise<T> {
  return fetchFile(document.baseURI, path, signal, (answer) => answer.text(), decode);
}

/** As {@link fetchPiece}, for a binary file. `page` is the page's address, which a worker does not know. */
export function fetchBytes<T>(
  page: string,
  path: string,
  signal: AbortSignal,
  decode: Decode<Uint8Array<ArrayBuffer>, T>,
): Promise<T> {
  return fetchFile(page, path, signal, async (answer) => new Uint8Array(await answer.arrayBuffer()), decode);
}
