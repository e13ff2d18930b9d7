import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { scratchFolder } from '../../cli/scratch-folder.ts';
import { openPage } from '../open-page.ts';
import { dropFiles } from './drop-files.ts';

const title = (page: Page) => page.locator('.collection-title');

async function openKept(page: Page) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Kept collections…' }).click();
  return page.getByRole('dialog', { name: 'Kept collections' });
}

async function openText(page: Page, name: string, text: string): Promise<void> {
  await using folder = await scratchFolder({ [`${name}.txt`]: `date 2021-04-07 ${text}` });
  await dropFiles(page, [`${folder.path}/${name}.txt`]);
  await expect.poll(() => title(page).textContent()).toBe(name);
}

test('a collection is kept for the next visit, opened, and erased', async () => {
  const page = await openPage('small');
  await openText(page, 'lock', 'Ada Okoro opened the lock at Ostby.');
  const kept = await openKept(page);
  await kept.getByText('No collection is kept.').waitFor();
  await kept.getByRole('button', { name: 'Keep lock in this browser' }).click();
  const standing = kept.getByText('1 collection kept.');
  await standing.waitFor();
  await expect.poll(() => standing.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.reload();
  await expect.poll(() => title(page).textContent()).toBe('small');
  await (await openKept(page)).getByRole('button', { name: 'lock', exact: true }).click();
  await expect.poll(() => title(page).textContent()).toBe('lock');
  await page.getByRole('searchbox', { name: 'Search' }).fill('Ostby');
  await expect.poll(() => page.locator('.status').textContent()).toMatch(/^\s*1 of 1 articles/);
  await (await openKept(page)).getByRole('button', { name: 'Erase lock' }).click();
  await page.getByText('No collection is kept.').waitFor();
});

test('a full storage is reported, and the collections that were kept stay', async () => {
  const page = await openPage('small');
  await openText(page, 'lock', 'Ada Okoro opened the lock at Ostby.');
  const kept = await openKept(page);
  await kept.getByRole('button', { name: 'Keep lock in this browser' }).click();
  await kept.getByText('1 collection kept.').waitFor();
  await kept.getByRole('button', { name: 'Close' }).click();
  await openText(page, 'weir', 'Jonas Brandt closed the weir at Ostby.');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const full = await openKept(page);
  await full.getByRole('button', { name: 'Keep weir in this browser' }).click();
  await full.getByRole('alert').getByText('What was kept before is untouched.').waitFor();
  expect(await full.getByRole('list', { name: 'Kept collections' }).getByRole('listitem').count()).toBe(1);
});
