/** The page could not get a file of the bundle: the server answered with an error, or not at all. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly file: string;

  constructor(file: string, found: string) {
    super(`${file}: expected a file of the bundle, found ${found}`);
    this.file = file;
  }
}

/** Gets a file of the bundle, `path` relative to `data/` beside the page. Throws {@link FetchError}. */
export async function fetchPiece(path: string, signal: AbortSignal): Promise<string> {
  const file = `data/${path}`;
  const address = new URL(file, document.baseURI);
  const answer = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new FetchError(file, 'no answer from the server');
  });
  if (!answer.ok) throw new FetchError(file, `the server's answer ${answer.status}`);
  return answer.text();
}
