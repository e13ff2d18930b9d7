import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { dailyReports, openOwn } from './own-collection.ts';

const viewport = { width: 390, height: 844 };
const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const list = (page: Page, name = 'Articles') => region(page).getByRole('list', { name, exact: true });
const scroller = (page: Page) => page.locator('.vertical-scroll');
const scrolled = (page: Page) => scroller(page).evaluate((box) => box.scrollTop);
const query = (page: Page, name: string) =>
  page.evaluate((field) => new URLSearchParams(location.search).get(field), name);

/** The names of the files that a page fetched. */
function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*[/]/, '')));
}

/** The headline of the first row that is wholly in view. */
function firstInView(page: Page): Promise<string | null | undefined> {
  return scroller(page).evaluate((box) => {
    const { top } = box.getBoundingClientRect();
    const rows = [...box.querySelectorAll('.vertical-list a')];
    return rows.find((row) => row.getBoundingClientRect().top >= top - 1)?.querySelector('.vertical-headline')
      ?.textContent;
  });
}

describe('the timeline of a narrow page', () => {
  it('has years, dates and whole headlines', async () => {
    const page = await openPage('sample', '', { viewport });
    await list(page)
      .getByRole('link', { name: /Six presidents/ })
      .waitFor();
    expect(await region(page).getByRole('heading', { level: 2 }).first().innerText()).toBe('2001');
    const cut = await page
      .locator('.vertical-headline')
      .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight).length);
    expect(cut).toBe(0);
  });

  it('is fetched without the timeline of a wide page, which is fetched without it', async () => {
    const narrow = await scripts(await openPage('small', '', { viewport }));
    expect(narrow.some((name) => name.startsWith('narrow-panel'))).toBe(true);
    expect(narrow.some((name) => name.startsWith('vis-backend'))).toBe(false);
    const wide = await scripts(await openPage('small'));
    expect(wide.some((name) => name.startsWith('narrow-panel'))).toBe(false);
    expect(wide.some((name) => name.startsWith('vis-backend'))).toBe(true);
  });

  it('scrolls to the window of its address, and makes where it is scrolled to the window, without a step back', async () => {
    const page = await openPage('sample', '?view=2013-01-01/2014-01-01', { viewport });
    await list(page)
      .getByRole('link', { name: /Xi Jinping picks Moscow/ })
      .waitFor();
    await expect.poll(() => firstInView(page)).toMatch(/Xi Jinping picks Moscow/);
    const before = await page.evaluate(() => history.length);
    await scroller(page).hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => query(page, 'view')).not.toBe('2013-01-01/2014-01-01');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const first = await firstInView(page);
    await page.reload();
    await list(page).getByRole('link').first().waitFor();
    await expect
      .poll(() =>
        list(page)
          .getByRole('link', { name: first ?? '' })
          .isVisible(),
      )
      .toBe(true);
  });

  it('follows the window of the strip', async () => {
    const page = await openPage('sample', '', { viewport });
    const place = page.getByRole('slider', { name: 'Position of the window' });
    await place.waitFor();
    await place.focus();
    await page.keyboard.press('End');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(1000);
  });

  it('has few rows in the page, of any number of articles, and keeps its place while they are measured', async () => {
    const page = await openOwn(dailyReports(400), '', { viewport });
    const links = list(page).getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBeLessThan(45);
    await scroller(page).evaluate((box) => box.scrollTo({ top: 20_000 }));
    await expect.poll(() => firstInView(page)).toMatch(/Report number 2/);
    expect(await links.count()).toBeLessThan(45);
  });

  it('opens an article as a sheet, and gives the focus back to its row', async () => {
    const page = await openPage('sample', '', { viewport });
    const row = list(page).getByRole('link').nth(2);
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'Article' }).waitFor({ state: 'detached' });
    expect(await row.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('has one row for a dense day, which opens as a sheet', async () => {
    const dense = dailyReports(30).map((article, at) =>
      at < 3
        ? article
        : { ...article, datePublished: '2019-02-01', publisher: 'The Evening Harbour Gazette of the North' },
    );
    const page = await openOwn(dense, '', { viewport });
    await region(page)
      .getByRole('button', { name: /27 articles/ })
      .press('Enter');
    const group = page.getByRole('complementary', { name: 'Group' });
    await group.getByRole('link', { name: /Report number 29/ }).waitFor();
    expect(await group.getByRole('listitem').count()).toBe(27);
    const lines = await group.locator('.row-date').evaluateAll((all) => all.map((line) => line.scrollHeight));
    expect(Math.max(...lines)).toBeLessThan(24);
    await page.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
  });

  it('is sorted newest first on request, and shows the best matches of a search as a list', async () => {
    const page = await openPage('sample', '', { viewport });
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('Newest first');
    await expect.poll(() => region(page).getByRole('heading', { level: 2 }).first().innerText()).toBe('2024');
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('Oldest first');
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('treaty');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d of 55/ })
      .waitFor();
    expect(await list(page).getByRole('link').count()).toBeGreaterThan(0);
  });

  it('goes to a date that is typed into the label of the period', async () => {
    const page = await openOwn(dailyReports(400), '', { viewport });
    const label = page.getByRole('button', { name: /, go to date$/ });
    await label.press('Enter');
    await page.keyboard.type('10 June 2019');
    await page.keyboard.press('Enter');
    await expect.poll(() => firstInView(page)).toBe('Report number 160 of the harbour');
    await label.filter({ hasText: /^10 – \d+ Jun 2019$/ }).waitFor();
    expect(await label.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('goes on and back by the rows in view', async () => {
    const page = await openOwn(dailyReports(60), '', { viewport });
    await list(page).getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Next period' }).click();
    await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
    const far = await scrolled(page);
    expect(far).toBeLessThanOrEqual(await scroller(page).evaluate((box) => box.clientHeight));
    await page.getByRole('button', { name: 'Previous period' }).click();
    await expect.poll(() => scrolled(page)).toBeLessThan(far);
    expect(await scrolled(page)).toBeLessThan(100);
  });

  it('groups the entries by month and year when zoomed out, and says so', async () => {
    const page = await openOwn(dailyReports(400), '?view=2019-06-10/2019-06-20', { viewport });
    await expect.poll(() => firstInView(page)).toBe('Report number 160 of the harbour');
    const out = page.getByRole('button', { name: 'Zoom out' });
    await out.press('Enter');
    const june = region(page).getByRole('button', { name: 'June 2019 30 articles' });
    await june.waitFor();
    await page.getByText('Grouped by month', { exact: true }).waitFor();
    await out.press('Enter');
    await region(page).getByRole('button', { name: '2019 365 articles' }).waitFor();
    await out.press('Enter');
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await june.press('Enter');
    const group = page.getByRole('complementary', { name: 'Group' });
    await group.getByText('30 articles').waitFor();
    await page.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('June 2019');
  });

  it('moves by one view at most with one swipe', async () => {
    const page = await openOwn(dailyReports(300), '', { viewport, hasTouch: true, isMobile: true });
    await list(page).getByRole('link').first().waitFor();
    const debug = await page.context().newCDPSession(page);
    const height = await scroller(page).evaluate((box) => box.clientHeight);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      debug.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
    const rested = scroller(page).evaluate(
      (box) =>
        new Promise<number>((done) => box.addEventListener('scrollend', () => done(box.scrollTop), { once: true })),
    );
    await touch('touchStart', 800);
    for (let y = 750; y >= 300; y -= 50) await touch('touchMove', y);
    await touch('touchEnd');
    const now = await rested;
    expect(now).toBeGreaterThan(100);
    expect(now).toBeLessThanOrEqual(height);
  });

  it('has targets of 44 px', async () => {
    const page = await openPage('sample', '', { viewport });
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('checkbox').first().waitFor();
    const low = await page
      .locator(
        ':is(.page-header, .timeline-bar, .narrow-bar, .vertical-timeline, .facets-fold) :is(button, summary, select, a, .facet-row, .field)',
      )
      .evaluateAll((all) =>
        all
          .filter(
            (each) =>
              each.checkVisibility() && each.getBoundingClientRect().height < 43.5 && !each.closest('.skip-links'),
          )
          .map((each) => `${each.className || each.tagName} ${each.textContent}`.slice(0, 60)),
      );
    expect(low).toEqual([]);
  });
});
