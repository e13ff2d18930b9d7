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

async function fetchFile(page: string, path: string, signal: AbortSignal): Promise<Response> {
  const file = `data/${path}`;
  const address = new URL(file, page);
  const answer = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new FetchError(file, 'no answer from the server');
  });
  if (!answer.ok) throw new FetchError(file, `the server's answer ${answer.status}`);
  return answer;
}

/** Gets a file of the bundle, `path` relative to `data/` beside the page. Throws {@link FetchError}. */
export async function fetchPiece(path: string, signal: AbortSignal): Promise<string> {
  return (await fetchFile(document.baseURI, path, signal)).text();
}

/** As {@link fetchPiece}, for a file that is no text, and from a worker, which has to be told the page's address. */
export async function fetchBytes(page: string, path: string, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(page, path, signal)).arrayBuffer());
}
