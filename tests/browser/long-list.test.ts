import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { dailyReports, openOwn } from './own-collection.ts';

const list = (page: Page) => page.getByRole('list', { name: /^(?:Articles|Events)$/ });
const row = (page: Page, number: number) => list(page).getByRole('link', { name: `Report number ${number} of` });
const scrolled = (page: Page) => page.locator('.list-scroll').evaluate((box) => box.scrollTop);
const focusIsIn = (page: Page, selector: string) =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);

async function openLong(view = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openOwn(dailyReports(200), view, options);
  await list(page).getByRole('link').first().waitFor();
  return page;
}

async function scrollTo(page: Page, top: number, shown = Math.floor(top / 54) + 1): Promise<void> {
  await page.locator('.list-scroll').evaluate((box, wanted) => box.scrollTo({ top: wanted }), top);
  await row(page, shown).waitFor();
}

describe('a long list', () => {
  it('keeps the row that has the focus, wherever it is scrolled to', async () => {
    const page = await openLong();
    await row(page, 0).focus();
    await page.keyboard.press('End');
    await row(page, 199).waitFor();
    expect(await row(page, 0).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await row(page, 199).waitFor({ state: 'detached' });
    expect(await row(page, 0).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('goes from row to row by the arrow keys, which do not leave a row that is scrolled away', async () => {
    const page = await openLong();
    await row(page, 0).focus();
    for (let at = 0; at < 20; at++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => row(page, 20).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await row(page, 20).evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await row(page, 19).evaluate((link) => link === document.activeElement)).toBe(true);
    await scrollTo(page, 8000);
    await page.keyboard.press('ArrowDown');
    expect(await row(page, 19).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('begins at the top when what it lists changes, or its order', async () => {
    const page = await openLong();
    await scrollTo(page, 4000);
    await page.getByRole('checkbox', { name: /^Jonas Brandt/ }).check();
    await page.getByRole('status').filter({ hasText: '100 of 200 articles' }).waitFor();
    await page.waitForFunction(() => document.querySelector('.list-scroll')?.scrollTop === 0);
    await scrollTo(page, 2000, 76);
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('Newest first');
    await row(page, 198).waitFor();
    await page.waitForFunction(() => document.querySelector('.list-scroll')?.scrollTop === 0);
  });

  it('keeps the open article in view through these', async () => {
    const page = await openLong('?article=report-100');
    await row(page, 100).waitFor();
    await page.getByRole('checkbox', { name: /^Jonas Brandt/ }).check();
    await page.getByRole('status').filter({ hasText: '100 of 200 articles' }).waitFor();
    await page.waitForFunction(() => {
      const [open, box] = ['.article-list [aria-current]', '.list-scroll'].map((found) =>
        document.querySelector(found)?.getBoundingClientRect(),
      );
      return open && box && open.top >= box.top - 1 && open.bottom <= box.bottom + 1;
    });
  });

  it('stays where it is when an article is closed, the focus on its row', async () => {
    const page = await openLong('?view=2019-01-01/2019-02-01');
    await scrollTo(page, 4000);
    await row(page, 77).click();
    const before = await scrolled(page);
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.getByRole('complementary', { name: 'Article' }).waitFor({ state: 'detached' });
    expect(await row(page, 77).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await scrolled(page)).toBe(before);
  });

  it('has the row of the article that is closed take the focus, however far it was scrolled from', async () => {
    const page = await openLong('?article=report-100');
    await page.getByRole('heading', { name: 'Report number 100' }).waitFor();
    await row(page, 100).waitFor();
    await page.locator('.list-scroll').evaluate((box) => box.scrollTo({ top: 0 }));
    await row(page, 1).waitFor();
    await page.getByRole('button', { name: 'Close the article' }).click();
    await page.getByRole('complementary', { name: 'Article' }).waitFor({ state: 'detached' });
    expect(await row(page, 100).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe('on a narrow page', () => {
  it('a long list scrolls by itself, with no more rows in the page than elsewhere', async () => {
    const page = await openLong('', { viewport: { width: 360, height: 740 } });
    expect(await list(page).getByRole('listitem').count()).toBeLessThan(40);
    // Its rows are higher.
    await scrollTo(page, 4000, 47);
    expect(await list(page).getByRole('listitem').count()).toBeLessThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(740);
  });
});

describe('a part that holds nothing', () => {
  it.each([
    ['?list=undated&person=Wang+Yi', 'None of these articles is undated.'],
    ['?list=in-view&view=1900-01-01/1901-01-01&person=Wang+Yi', 'None of these articles is in this period.'],
    ['?list=outside', 'None of these articles is outside this period.'],
    ['?list=out', 'No article is hidden by filters.'],
    ['?list=undated&clock=happened&only=events', 'None of these articles is undated.'],
  ])('%s: says so where the rows would be, and shows all on request', async (view, text) => {
    const page = await openPage('sample');
    await page.evaluate((search) => history.replaceState(null, '', search), view);
    await page.reload();
    await page.getByText(text, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show all that match' }).click();
    await list(page).getByRole('link').first().waitFor();
    expect(await page.getByRole('button', { name: 'Show all that match' }).count()).toBe(0);
    expect(await focusIsIn(page, '[role=status]')).toBe(true);
  });
});
