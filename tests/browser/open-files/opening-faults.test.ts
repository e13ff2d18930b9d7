import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { filesOf, scratchFolder } from '../../cli/scratch-folder.ts';
import { makeBundle } from '../../../src/cli/command/make-bundle.ts';
import { openBare, openPage } from '../open-page.ts';
import { expectFault } from '../watched-page.ts';
import { dropFiles } from './drop-files.ts';

const settings = { records: false, strict: false, map: undefined, corrections: undefined, cache: false, debug: false };
const article = 'date 2021-04-07 Ada Okoro opened the lock at Ostby.';

test('files without an article are listed with their faults, and the collection stays', async () => {
  await using folder = await scratchFolder({ 'empty.txt': '', 'cut.pdf': '%PDF-1.7' });
  const page = await openPage('small', '?person=Ada+Okoro');
  await dropFiles(page, [folder.path]);
  const alert = page.getByRole('dialog', { name: 'Open files' }).getByRole('alert');
  await alert.getByText('empty.txt: the file is empty').waitFor();
  expect(await alert.textContent()).toContain('No article could be read.');
  await page.keyboard.press('Escape');
  expect(await page.locator('.collection-title').textContent()).toBe('small');
  expect(new URL(page.url()).search).toBe('?person=Ada+Okoro');
});

test('files that are dropped while a fault is shown replace it', async () => {
  await using folder = await scratchFolder({ 'empty.txt': '', 'a.txt': article, 'b/empty.txt': '' });
  const page = await openPage('small');
  await dropFiles(page, [join(folder.path, 'empty.txt')]);
  const dialog = page.getByRole('dialog', { name: 'Open files' });
  await dialog.getByRole('alert').waitFor();
  await dropFiles(page, [folder.path]);
  await dialog.getByText('1 article opened; 2 files skipped.').waitFor();
});

test('faulty corrections are reported as the command line does', async () => {
  await using folder = await scratchFolder({ 'a.txt': article, 'corrections.json': '{"persons": 3}' });
  const page = await openPage('small');
  await dropFiles(page, [folder.path]);
  await page
    .getByRole('alert')
    .getByText(/corrections\.json: at .+, expected .+, found .+\. Correct the file\./)
    .waitFor();
});

test('a cancelled reading leaves nothing behind', async () => {
  const text = `${article} `.repeat(400);
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, text]));
  await using folder = await scratchFolder(files);
  const page = await openPage('small');
  await dropFiles(page, [folder.path]);
  const dialog = page.getByRole('dialog', { name: 'Open files' });
  await dialog.getByRole('progressbar', { name: 'Bytes read' }).waitFor();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await page.locator('.collection-title').textContent()).toBe('small');
});

test('a bundle opens from its folder and from its archive, and a damaged one says so', async () => {
  await using folder = await scratchFolder({ 'a.txt': article });
  await using out = await scratchFolder();
  await makeBundle({ ...settings, paths: [folder.path], out: out.path, title: 'Locks' });
  const files = Object.entries(await filesOf(out.path)).map(([path]) => path);
  expect(files).toContain('bundle.json');
  const page = await openPage('small');
  const title = page.locator('.collection-title');
  await dropFiles(page, [out.path]);
  await expect.poll(() => title.textContent()).toBe('Locks');
  await page.getByRole('searchbox', { name: 'Search' }).fill('lock');
  await expect.poll(() => page.locator('.status').textContent()).toMatch(/^\s*1 of 1 articles/);
  await page.getByRole('button', { name: 'Menu' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as an archive' }).click();
  await (await downloading).saveAs(join(folder.path, 'renamed.zip'));
  const other = await openPage('small');
  await dropFiles(other, [join(folder.path, 'renamed.zip')]);
  await expect.poll(() => other.locator('.collection-title').textContent()).toBe('Locks');
  const events = files.find((path) => path.endsWith('events.json')) ?? '';
  await writeFile(join(out.path, events), '{');
  await dropFiles(page, [out.path]);
  await page
    .getByRole('alert')
    .getByText(/events\.json/)
    .waitFor();
  expect(await title.textContent()).toBe('Locks');
});

test('files are opened by keyboard, and the focus returns to the menu', async () => {
  await using folder = await scratchFolder({
    'a.txt': article,
    'b.zip': zipSync({ 'c.txt': new TextEncoder().encode(article) }),
  });
  const page = await openPage('small');
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files…' }).focus();
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([join(folder.path, 'a.txt'), join(folder.path, 'b.zip')]);
  await expect.poll(() => page.locator('.collection-title').textContent()).toBe('a and b');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('page-menu-button');
});

test('a page without a collection offers to open files, and the sample one click away', async () => {
  const page = await openBare('small');
  await page.route('**/data/bundle.json', (route) => route.fulfill({ status: 404 }));
  expectFault(/404/);
  await page.goto(inject('addresses').small);
  await page.getByRole('heading', { name: 'Open your articles' }).waitFor();
  await page.getByRole('button', { name: 'Open folder…' }).waitFor();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect.poll(() => page.locator('.collection-title').textContent()).toBe('Sample');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('status');
});
