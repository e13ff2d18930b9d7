import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from 'vite';
import { newPage } from './watched-page.ts';

// Debian has it in /usr/sbin, which is in no user's path.
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
if (nginx === undefined) console.warn('nginx is missing, so that its tests are skipped (apt-get install nginx-light)');

let work: string;
let server: ChildProcess;
let address: string;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof found !== 'object' || found === null) throw new Error('no port');
  return found.port;
}

/** The configuration of the README, with paths of the test. */
async function configuration(port: number): Promise<string> {
  const readme = await readFile('README.md', 'utf8');
  const [, recipe = ''] = /```nginx\n(.*?)```/s.exec(readme) ?? [];
  const location = recipe.replace('/var/www/timeline/', `${work}/site/`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  // As root it would read the files as another user, who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} pid ${work}/nginx.pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')}
server { listen 127.0.0.1:${port}; ${location} } }`;
}

describe.skipIf(nginx === undefined)('a site below a path of nginx', () => {
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'dateline-'));
    await mkdir(join(work, 'site'));
    await build({ logLevel: 'warn', build: { outDir: join(work, 'site'), emptyOutDir: true } });
    const port = await freePort();
    await writeFile(join(work, 'nginx.conf'), await configuration(port));
    server = spawn(nginx ?? '', ['-c', join(work, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
    address = `http://127.0.0.1:${port}/timeline/`;
    await vi.waitFor(() => fetch(address), { timeout: 10_000, interval: 50 });
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'close');
    await rm(work, { recursive: true });
  });

  it('shows the page, and what was searched', async () => {
    const page = await newPage(address, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${address}?q=pipeline`);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ of 55 articles/ })
      .first()
      .waitFor();
    await page.getByRole('list', { name: 'Articles' }).getByRole('link').first().waitFor();
  });

  it('sends compressed copies, the policy, and how long each file may be kept', async () => {
    const head = async (path: string) => (await fetch(address + path)).headers;
    const page = await head('');
    expect(page.get('content-encoding')).toBe('gzip');
    expect(page.get('cache-control')).toBe('no-cache');
    const html = await (await fetch(address)).text();
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(page.get('content-security-policy')).toBe(policy.replaceAll('&#39;', "'"));
    const [script] = await readdir(join(work, 'site/assets'));
    expect((await head(`assets/${script}`)).get('cache-control')).toContain('immutable');
    expect((await head('data/bundle.json')).get('cache-control')).toBe('no-cache');
    const { folder } = JSON.parse(await readFile(join(work, 'site/data/bundle.json'), 'utf8'));
    expect((await head(`data/${folder}/events.json`)).get('cache-control')).toContain('immutable');
    expect((await head('nothing')).get('content-security-policy')).toContain("default-src 'none'");
  });
});
