import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { servePage } from '../../src/cli/serve/serve-page.ts';
import type { ServedPage } from '../../src/cli/serve/serve-page.ts';
import { writeBundle } from '../../src/cli/write/write-bundle.ts';
import { reduceCollection } from '../../src/collection/reduce.ts';
import { articlesIn, inputOf } from './bundle-articles.ts';
import { newPage } from './watched-page.ts';

let work: string;
let served: ServedPage;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'dateline-'));
  const site = join(work, 'site');
  await build({ logLevel: 'warn', build: { outDir: site, emptyOutDir: true } });
  await cp(join(site, 'data'), join(work, 'data'), { recursive: true });
  served = await servePage(site, join(work, 'data'), 4500);
});
afterAll(async () => {
  await served.close();
  await rm(work, { recursive: true });
});

/** Waits until the service worker has stored the page and a bundle of this title. */
async function stored(page: Page, title: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    await navigator.serviceWorker.ready;
    const index = await caches.match('data/bundle.json', { ignoreSearch: true });
    const titles = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).match('data/bundle.json'))?.json()),
    );
    return index !== undefined && titles.some((each) => each?.title === wanted);
  }, title);
}

it('shows a published timeline offline, its search included, and takes up a new bundle whole', async () => {
  const page = await newPage(served.address, { viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  const title = (name: string) => page.getByRole('banner').getByText(name);
  await title('China and Russia, 2001 to 2024').waitFor();
  await stored(page, 'China and Russia, 2001 to 2024');

  await page.context().setOffline(true);
  await page.reload();
  await title('China and Russia, 2001 to 2024').waitFor();
  await page.getByRole('searchbox', { name: 'Search' }).fill('pipeline');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ of 55 articles/ })
    .first()
    .waitFor();
  const list = page.getByRole('list', { name: 'Articles' });
  await list.getByRole('link').first().click();
  await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).first().waitFor();
  await page.context().setOffline(false);

  const input = inputOf('Another collection', await articlesIn('tests/fixtures/small'));
  await writeBundle(join(work, 'data'), reduceCollection(input));
  await page.goto(served.address);
  await title('Another collection').waitFor();
  await stored(page, 'Another collection');
  await page.context().setOffline(true);
  await page.goto(served.address);
  await title('Another collection').waitFor();
  await expect.poll(() => list.getByRole('link').count()).toBeGreaterThan(0);
});
