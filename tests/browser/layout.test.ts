import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const wide = { viewport: { width: 1440, height: 900 } };
const region = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const entry = (page: Page, name: string) => region(page).getByRole('button', { name: new RegExp(name) });
const rows = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** The share of the page that the drawing takes. */
async function drawnShare(page: Page): Promise<number> {
  const { width, height } = await boxOf(page, '.timeline-host');
  return (width * height) / (wide.viewport.width * wide.viewport.height);
}

/** The places of the years on the axis that are in view, by their text. */
function years(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const { left, right } = document.querySelector('.timeline-host')?.getBoundingClientRect() ?? new DOMRect();
    return Object.fromEntries(
      [...document.querySelectorAll('.axis-label')]
        .filter((label) => label.textContent !== '' && label.checkVisibility({ visibilityProperty: true }))
        .map((label): [string, number] => [label.textContent, Math.round(label.getBoundingClientRect().left)])
        .filter(([, x]) => x >= left && x < right),
    );
  });
}

describe('the layout at 1440 x 900', () => {
  it('has a low header, one line of counts and chips, narrow filters, and a large drawing', async () => {
    const page = await openPage('sample', '', wide);
    expect((await boxOf(page, '.masthead')).height).toBe(56);
    expect((await boxOf(page, '.standing')).height).toBeLessThanOrEqual(37);
    expect((await boxOf(page, '[data-pane="facets"]')).width).toBe(232);
    expect(await drawnShare(page)).toBeGreaterThan(0.33);
  });

  it('keeps its height when names are chosen', async () => {
    const people = [
      'Vladimir Putin',
      'Xi Jinping',
      'Sergei Lavrov',
      'Wang Yi',
      'Hu Jintao',
      'Joe Biden',
      'Narendra Modi',
    ];
    const view = people.map((name) => `person=${name.replace(' ', '+')}`).join('&');
    const page = await openPage('sample', `?${view}&clock=happened`, wide);
    expect((await boxOf(page, '.standing')).height).toBeLessThanOrEqual(37);
    expect(await page.getByRole('button', { name: 'Clear', exact: true }).isVisible()).toBe(true);
  });

  it('folds the list to its bar and the filters to a strip, which an opened article does not change', async () => {
    const page = await openPage('sample', '', wide);
    const list = page.getByRole('button', { name: 'Articles', exact: true });
    const filters = page.getByRole('button', { name: 'Filters', exact: true });
    await list.click();
    expect(await list.getAttribute('aria-expanded')).toBe('false');
    expect(await rows(page).count()).toBe(0);
    expect(await drawnShare(page)).toBeGreaterThan(0.45);
    await filters.press('Enter');
    expect((await boxOf(page, '[data-pane="facets"]')).width).toBe(36);
    await page.keyboard.press('.');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    expect((await boxOf(page, '[data-pane="facets"]')).width).toBe(36);
    await page.getByRole('separator', { name: 'Height of the list' }).press('Enter');
    await rows(page).first().waitFor();
    await filters.click();
    expect((await boxOf(page, '[data-pane="facets"]')).width).toBe(232);
  });
});

describe('the pane of an article', () => {
  it('is absent until one is open, and no time moves when it opens or closes', async () => {
    const page = await openPage('sample', '', wide);
    expect(await pane(page).count()).toBe(0);
    const before = await years(page);
    await entry(page, 'Six presidents found').click();
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    expect((await boxOf(page, '[data-pane="detail"]')).width).toBe(420);
    await page.waitForFunction(() => location.search.includes('view='));
    const during = await years(page);
    expect(Object.keys(during).length).toBeGreaterThan(1);
    expect(before).toMatchObject(during);
    await page.keyboard.press('Escape');
    await pane(page).waitFor({ state: 'detached' });
    await expect.poll(() => years(page)).toEqual(before);
    await expect.poll(() => query(page, 'view')).toBeNull();
  });

  it('scrolls to the sentence of an opened event without moving the panes', async () => {
    const page = await openPage('sample', '?clock=happened', wide);
    const { y } = await boxOf(page, '.timeline-bar');
    await page.getByRole('list', { name: 'Events' }).getByRole('link').first().click();
    await pane(page).getByRole('article').waitFor();
    await expect.poll(() => page.locator('.pane-scroll').evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    expect((await boxOf(page, '.timeline-bar')).y).toBe(y);
  });

  it('does not hide the entry that opened it', async () => {
    const page = await openPage('sample', '', wide);
    const before = await years(page);
    await entry(page, 'Putin is guest of honour').click();
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await page.waitForFunction(() => location.search.includes('view='));
    const selected = region(page).locator('[aria-current="true"]');
    const [item, article] = [await selected.boundingBox(), await pane(page).boundingBox()];
    expect(item?.x).toBeLessThan((article?.x ?? 0) - 60);
    await page.keyboard.press('Escape');
    await expect.poll(() => years(page)).toEqual(before);
  });
});

describe('the bar above the drawing', () => {
  it('offers to fit results that use little of the period, and Back returns to the period before', async () => {
    const page = await openPage('sample', '?from=2024', wide);
    const fit = page.getByRole('button', { name: 'Fit results' });
    await page.getByText(/^results fill .* of this period$/).waitFor();
    await fit.click();
    await page.waitForFunction(() => location.search.includes('view='));
    await page.getByText(/^results fill .* of this period$/).waitFor({ state: 'detached' });
    expect(query(page, 'view')).toMatch(/^202[34]/);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('view='));
    await page.getByText(/^results fill .* of this period$/).waitFor();
  });

  it('zooms, goes to the previous and the next period, and shows all', async () => {
    const page = await openPage('sample', '', wide);
    const period = page.getByRole('button', { name: /, go to date$/ });
    const whole = await period.innerText();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await period.filter({ hasNotText: whole }).waitFor();
    const half = await period.innerText();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await period.filter({ hasNotText: half }).waitFor();
    const middle = await period.innerText();
    await page.getByRole('button', { name: 'Previous period' }).click();
    await period.filter({ hasNotText: middle }).waitFor();
    await page.getByRole('button', { name: 'Next period' }).click();
    await period.filter({ hasText: middle }).waitFor();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await period.filter({ hasText: whole }).waitFor();
  });

  it('splits the timeline into rows of any facet', async () => {
    const page = await openPage('sample', '', wide);
    const choice = page.getByRole('combobox', { name: 'Rows' });
    expect(await choice.locator('option').allInnerTexts()).toEqual(
      ['off', 'people', 'keywords', 'organisations', 'places', 'sources'].map((name) => `Rows: ${name}`),
    );
    await choice.selectOption('Rows: places');
    await page.waitForFunction(() => location.search.includes('lanes=place'));
    await region(page).getByText('Moscow', { exact: true }).waitFor();
  });

  it('keeps the visible period when the clock is switched', async () => {
    const page = await openPage('sample', '?view=2020-01-01/2023-01-01', wide);
    await page.getByRole('radio', { name: /^By event/ }).check();
    await page.getByRole('list', { name: 'Events' }).waitFor();
    expect(query(page, 'view')).toBe('2020-01-01/2023-01-01');
    await page.getByRole('radio', { name: /^By publication/ }).check();
    await rows(page).first().waitFor();
    expect(query(page, 'view')).toBe('2020-01-01/2023-01-01');
  });

  it.each([
    [1440, true],
    [960, true],
    [768, false],
    [390, false],
  ])('at %i px fits into its line', async (width, zooms) => {
    const page = await openPage('sample', '', { viewport: { width, height: 800 } });
    // A narrow page has targets of 44 px.
    expect((await boxOf(page, '.timeline-bar')).height).toBeLessThanOrEqual(zooms ? 40 : 52);
    const inside = await page
      .locator('.timeline-bar')
      .evaluate((bar) => bar.scrollWidth <= bar.clientWidth && bar.getBoundingClientRect().right <= innerWidth);
    expect(inside).toBe(true);
    expect(await page.getByText('55 articles', { exact: true }).count()).toBe(zooms ? 0 : 1);
  });
});

describe('the menu', () => {
  it('has theme, keys, the report on the input and licences, and gives the focus back', async () => {
    const page = await openPage('small', '', { ...wide, colorScheme: 'dark' });
    const button = page.getByRole('button', { name: 'Menu' });
    await button.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await menu.getByRole('combobox', { name: 'Theme' }).waitFor();
    await menu.getByText('5 of 5 articles read').waitFor();
    expect(await menu.getByRole('link', { name: 'Dateline' }).getAttribute('href')).toBe('./LICENSE.txt');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    await menu.getByRole('button', { name: /^Keys/ }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await menu.isVisible()).toBe(false);
  });
});

describe('the keys of the page', () => {
  it('work after a checkbox was ticked', async () => {
    const page = await openPage('small');
    await page.getByRole('checkbox', { name: /^Ada Okoro/ }).check();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('checkbox', { name: /^Ada Okoro/ }).focus();
    await page.keyboard.press('.');
    await pane(page).waitFor();
    await page.getByRole('radio', { name: /^By publication/ }).focus();
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search', exact: true });
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
