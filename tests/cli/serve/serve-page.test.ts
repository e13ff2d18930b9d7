import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePage } from '../../../src/cli/serve/serve-page.ts';
import { ChangeStream } from '../../../src/cli/serve/change-stream.ts';
import type { ServedPage } from '../../../src/cli/serve/serve-page.ts';
import { scratchFolder } from '../scratch-folder.ts';

const policy = "default-src 'none'; script-src 'self'";
const files = {
  'secret.json': '{}',
  'outside/secret.json': '{}',
  'site/index.html': `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">`,
  'site/assets/page.js': 'export {};',
  'site/data/other.json': '{}',
  'data/bundle.json': '{"title":"own"}',
  'data/0123456789ab/search/0.bin': new Uint8Array([0, 1, 2]),
  'data/0123456789ab/empty.json': '',
};

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let page: ServedPage;

beforeAll(async () => {
  scratch = await scratchFolder(files);
  const data = join(scratch.path, 'data');
  await symlink('bundle.json', join(data, 'within.json'));
  await symlink('../secret.json', join(data, 'out.json'));
  await symlink('../outside', join(data, 'out'));
  await symlink('round.json', join(data, 'round.json'));
  await symlink('round.js', join(scratch.path, 'site/assets/round.js'));
  page = await servePage(join(scratch.path, 'site'), data, 0);
});
afterAll(async () => {
  await page.close();
  await scratch[Symbol.asyncDispose]();
});

/** Asks as it stands: fetch would shorten paths and set headers. */
async function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const { hostname, port } = new URL(page.address);
  const asked = request({ hostname, port, path, method, headers }).end();
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (!response) throw new Error('no response');
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, body: body.toString('latin1') };
}

describe('the server', () => {
  test('answers data from its folder, with the type of the file', async () => {
    expect(await ask('/data/bundle.json?v=1')).toMatchObject({ status: 200, body: '{"title":"own"}' });
    expect((await ask('/data/bundle.json')).headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-cache',
    });
    const bytes = await ask('/data/0123456789ab/search/0.bin');
    expect(bytes).toMatchObject({ status: 200, body: '\u0000\u0001\u0002' });
    expect(bytes.headers['content-type']).toBe('application/octet-stream');
    expect(await ask('/data/0123456789ab/empty.json')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/data/within.json')).toMatchObject({ status: 200, body: '{"title":"own"}' });
  });

  test.each([
    'none.json',
    '',
    '0123456789ab',
    '../secret.json',
    '..%2fsecret.json',
    '%2e%2e/secret.json',
    '/../../secret.json',
    'out.json',
    'out/secret.json',
    '%zz',
    '%00',
    'bundle.json/x',
    'other.json',
    `${'long'.repeat(200)}.json`,
  ])('has no data at "%s"', async (path) => {
    expect(await ask(`/data/${path}`)).toMatchObject({ status: 404 });
  });

  test('a file that cannot be read is an error of that file alone', async () => {
    expect(await ask('/data/round.json')).toMatchObject({ status: 500, body: 'links that lead in a circle\n' });
    expect(await ask('/assets/round.js')).toMatchObject({ status: 500 });
    expect(await ask('/data/bundle.json')).toMatchObject({ status: 200 });
  });

  test('files are only read', async () => {
    expect(await ask('/data/bundle.json', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/data/bundle.json', {}, method)).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
  });

  test('the page is at its own paths only', async () => {
    const html = await ask('/', { accept: 'text/html' });
    expect(html).toMatchObject({ status: 200, body: files['site/index.html'] });
    expect(await ask('/?article=a', { accept: 'text/html' })).toMatchObject({ status: 200 });
    expect((await ask('/assets/page.js')).headers['content-type']).toMatch(/^text\/javascript/);
    for (const path of ['/nothing', '/nothing/', '/nothing.html', '/assets/', '/secret.json', '/.env', '/datas'])
      expect([path, (await ask(path, { accept: 'text/html' })).status]).toEqual([path, 404]);
  });

  test('every answer has the policy of the page, no type is guessed, and no other origin may read any', async () => {
    for (const path of ['/', '/assets/page.js', '/data/bundle.json', '/data/none', '/nothing']) {
      const { headers } = await ask(path, { origin: 'http://localhost:4711' });
      expect(headers).toMatchObject({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff' });
      expect(Object.keys(headers).filter((name) => /^(?:access-control|x-frame)/.test(name))).toEqual([]);
    }
  });

  test('a site without a page, or with a page without a policy, is served without one', async () => {
    const other = await servePage(join(scratch.path, 'outside'), join(scratch.path, 'data'), 0);
    const { status, headers } = await fetch(`${other.address}secret.json`);
    expect([status, headers.get('content-security-policy')]).toEqual([200, null]);
    await other.close();
  });

  test('a stream of changes is offered only with one, and each page on it gets each change', async () => {
    expect(await ask('/changes')).toMatchObject({ status: 404 });
    const changes = new ChangeStream();
    const watched = await servePage(join(scratch.path, 'site'), join(scratch.path, 'data'), 0, changes);
    const streams = await Promise.all([fetch(`${watched.address}changes`), fetch(`${watched.address}changes`)]);
    expect(streams[0].headers.get('content-type')).toBe('text/event-stream');
    expect((await fetch(`${watched.address}changes`, { method: 'POST' })).status).toBe(405);
    changes.announce();
    for (const { body } of streams) {
      const { value } = (await body?.getReader().read()) ?? {};
      expect(new TextDecoder().decode(value)).toBe('data: changed\n\n');
    }
    await watched.close();
  });

  test('a foreign host name is refused, as a rebound DNS name would send it', async () => {
    for (const path of ['/', '/data/bundle.json'])
      expect(await ask(path, { host: 'rebound.example' })).toMatchObject({ status: 403 });
  });
});
