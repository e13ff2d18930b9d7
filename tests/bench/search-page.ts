import type { Page } from 'playwright-core';
import { PlainScan } from './plain-scan.ts';
import { readTexts } from './bundle-texts.ts';
import type { Setting } from './setting.ts';
import type { TypedQuery } from './typed-queries.ts';

// What a page does after it has changed is over by then.
const restMs = 300;

/** The app with a collection that is searched, and what is to be found in it. */
export interface SearchPage {
  page: Page;
  scan: PlainScan;
}

/** What finds words in the long articles of a bundle without either engine. */
export async function scanOf(setting: Setting, articles: number): Promise<PlainScan> {
  return new PlainScan((await readTexts(await setting.searchedBundle(articles))).flat());
}

/** The app in a browser that has kept nothing, at rest; nothing that searching needs has been loaded. */
export async function openSearchPage(
  setting: Setting,
  articles: number,
  engine: 'ours' | 'minisearch' = 'ours',
): Promise<Page> {
  const page = await setting.newPage();
  // The results are known by their first article, which a plain scan finds in the order of time alone.
  await page.goto(`${await setting.searchedApp(articles, engine)}?sort=oldest`);
  await page.getByRole('list', { name: 'Articles' }).waitFor();
  await page.locator('.timeline-card').first().waitFor();
  await page.waitForTimeout(3 * restMs);
  return page;
}

/** Waits until a page is at rest. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(restMs);
}

/** Puts a query into the search box, and waits until its results are there. */
export async function askAtOnce({ page, scan }: SearchPage, query: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(query);
  await page.evaluate((wanted) => window.benchClock.whenResults(wanted), {
    typed: query,
    ...scan.find(query.toLowerCase()),
  });
}

/** Types keys as fast as they are taken; milliseconds from the first until the results of all are painted. */
export async function typeToPaint({ page, scan }: SearchPage, { before, key }: TypedQuery): Promise<number> {
  const typed = before + key;
  await page.evaluate((wanted) => window.benchClock.watchResults(wanted), { typed, ...scan.find(typed) });
  await page.keyboard.type(key);
  return page.evaluate(() => window.benchClock.resultsPainted());
}
