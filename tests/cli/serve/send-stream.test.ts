import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { sendStream } from '../../../src/cli/serve/serve-folder.ts';

/** A server that answers each path with its stream. */
async function serve(streams: Record<string, Readable>): Promise<{ address: string } & Disposable> {
  const server = createServer(({ url = '' }, response) => {
    void sendStream(response, 'text/plain', streams[url] ?? Readable.from([]));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { address: `http://localhost:${address.port}`, [Symbol.dispose]: () => server.close() };
}

function* failing(...before: string[]): Generator<string> {
  yield* before;
  throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
}

function* endless(): Generator<string> {
  for (;;) yield 'more';
}

test('a stream that fails at once gets 500, one that fails later breaks off, and the server goes on', async () => {
  using server = await serve({
    '/first': Readable.from(failing()),
    '/later': Readable.from(failing('begun')),
    '/whole': Readable.from(['whole']),
  });
  const first = await fetch(`${server.address}/first`);
  expect([first.status, await first.text()]).toEqual([500, 'the disk cannot be read\n']);
  await expect(fetch(`${server.address}/later`).then((later) => later.text())).rejects.toThrow(
    /fetch failed|terminated/,
  );
  expect(await (await fetch(`${server.address}/whole`)).text()).toBe('whole');
  expect(await (await fetch(`${server.address}/empty`)).text()).toBe('');
});

test('a stream ends when the client goes away', async () => {
  const stream = Readable.from(endless());
  using server = await serve({ '/': stream });
  const client = new AbortController();
  await fetch(server.address, { signal: client.signal });
  client.abort();
  await new Promise((resolve) => stream.once('close', resolve));
  expect(stream.destroyed).toBe(true);
});
