import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeBundle } from '../../../src/cli/command/make-bundle.ts';
import { scratchFolder } from '../../cli/scratch-folder.ts';
import { openPage } from '../open-page.ts';
import { dropFiles } from './drop-files.ts';
import { oneOfEach } from './one-of-each.ts';

/** The files of the bundle that the command line makes of a folder: path to bytes. */
async function writtenBundle(folder: string): Promise<Map<string, Buffer>> {
  await using out = await scratchFolder();
  const settings = { records: false, strict: false, map: undefined, corrections: undefined };
  await makeBundle({
    paths: [folder],
    out: out.path,
    title: basename(folder),
    ...settings,
    cache: false,
    debug: false,
  });
  const entries = await readdir(out.path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(out.path.length + 1), await readFile(path)] as const),
  );
  return new Map(files.filter(([path]) => !path.startsWith('.')));
}

/** The files of the bundle that the page downloads as an archive. */
async function downloadedBundle(page: Page): Promise<Map<string, Buffer>> {
  await page.getByRole('button', { name: 'Menu' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as an archive' }).click();
  const archive = unzipSync(await readFile(await (await downloading).path()));
  return new Map(Object.entries(archive).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

test('a dropped folder gives, byte for byte, the bundle of the command line, and nothing is sent', async () => {
  await using folder = await scratchFolder(oneOfEach);
  const page = await openPage('small');
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' || !pathname.startsWith('/assets/')) sent.push(pathname);
  });
  await dropFiles(page, [folder.path]);
  const dialog = page.getByRole('dialog', { name: 'Open files' });
  await dialog.getByText('empty.txt: the file is empty').waitFor();
  await dialog.getByRole('button', { name: 'Show the timeline' }).click();
  await page.getByRole('list', { name: 'Articles' }).getByText('The sluice').waitFor();
  await page.getByRole('searchbox', { name: 'Search' }).fill('sluice OR weir');
  await expect.poll(() => page.locator('.status').textContent()).toMatch(/^\s*[12] of \d+ articles/);
  const [written, downloaded] = [await writtenBundle(folder.path), await downloadedBundle(page)];
  expect([...downloaded.keys()].toSorted()).toEqual([...written.keys()].toSorted());
  expect(downloaded.get('bundle.json')?.toString()).toBe(written.get('bundle.json')?.toString());
  expect([...written].filter(([path, bytes]) => downloaded.get(path)?.equals(bytes) !== true)).toEqual([]);
  expect(sent).toEqual([]);
});
