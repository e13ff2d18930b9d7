import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, FetchError } from '../../../src/page/data/fetch-piece.ts';

const page = 'https://a.example/';
const never = new AbortController().signal;
const asIs = (bytes: Uint8Array) => bytes;

/** A server that has `parts` to send, one each so many milliseconds, and then ends, or says nothing more. */
function serve(parts: number, everyMs: number, ends: boolean): void {
  vi.stubGlobal('fetch', async (_address: URL, { signal }: { signal: AbortSignal }) => {
    let left = parts;
    const body = new ReadableStream({
      start: (out) => signal.addEventListener('abort', () => out.error(signal.reason)),
      pull: async (out) => {
        if (left-- > 0) {
          await new Promise((resolve) => setTimeout(resolve, everyMs));
          out.enqueue(Uint8Array.of(left));
        } else if (ends) out.close();
        else await new Promise(() => undefined);
      },
    });
    return new Response(body);
  });
}

function fetched(signal = never): Promise<unknown> {
  return fetchBytes(page, 'some/file.bin', signal, asIs).catch((error: unknown) => error);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file', () => {
  it('that comes slowly is waited for, however long the whole takes', async () => {
    serve(10, 15_000, true);
    const coming = fetched();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await coming).toEqual(Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, 3])('that stops coming after %i parts is given up', async (parts) => {
    serve(parts, 1000, false);
    const coming = fetched();
    await vi.advanceTimersByTimeAsync(30_000);
    const error = await coming;
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ file: 'data/some/file.bin', found: 'no answer from the server for 20 seconds' });
  });

  it('whose answer never begins is given up', async () => {
    vi.stubGlobal(
      'fetch',
      (_address: URL, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const coming = fetched();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await coming).toMatchObject({ found: 'no answer from the server for 20 seconds' });
  });

  it('that nobody waits for any more is dropped with the reason of that', async () => {
    serve(0, 0, false);
    const waiting = new AbortController();
    const coming = fetched(waiting.signal);
    const reason = new Error('typed past');
    waiting.abort(reason);
    expect(await coming).toBe(reason);
  });
});
