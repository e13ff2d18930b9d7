import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';
import { dailyReports, openOwn } from './own-collection.ts';
import { region } from './timeline-parts.ts';
import { expectFault } from './watched-page.ts';

const links = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link');
const pane = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body ? 'nothing' : (element?.getAttribute('aria-label') ?? element?.textContent ?? '');
  });

async function closed(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.article-pane'));
}

const closings: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['by its button', (page) => pane(page).getByRole('button', { name: 'Close the article' }).click()],
  ['by Escape', (page) => page.keyboard.press('Escape')],
  [
    'by going back',
    async (page) => {
      await page.waitForFunction(() => location.search.includes('article='));
      await page.goBack();
    },
  ],
];
const widths = [1280, 360];

describe('the pane of the article', () => {
  it('is one and the same for each article, and absent without one', async () => {
    const page = await openPage('small');
    expect(await pane(page).count()).toBe(0);
    await links(page).nth(1).click();
    await pane(page).getByRole('heading').first().waitFor();
    const first = await pane(page).elementHandle();
    await links(page).nth(2).click();
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor({ state: 'detached' });
    expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
  });
});

describe('when the article with the focus is closed, the focus goes back', () => {
  it.each(closings.flatMap(([how, close]) => widths.map((width) => [how, width, close] as const)))(
    '%s, at %i px, to the row that it was opened from',
    async (_how, width, close) => {
      const page = await openPage('small', '', { viewport: { width, height: 800 } });
      await links(page).nth(1).focus();
      await page.keyboard.press('Enter');
      await pane(page).getByRole('group', { name: 'Article text' }).focus();
      await close(page);
      await closed(page);
      await expect.poll(() => focused(page)).toContain('Harbour workers hear of the plan');
    },
  );

  it('to the list of the group on a sheet that it was chosen in', async () => {
    const dense = dailyReports(30).map((article) => ({ ...article, datePublished: '2019-02-01' }));
    const page = await openOwn(dense, '', { viewport: { width: 360, height: 800 } });
    await region(page)
      .getByRole('button', { name: /30 articles/ })
      .press('Enter');
    const group = page.getByRole('complementary', { name: 'Group' });
    await group.getByRole('link', { name: /Report number 7/ }).press('Enter');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await closed(page);
    await group.getByRole('link', { name: /Report number 7/ }).waitFor();
    await expect.poll(() => group.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  });

  it.each([1280, 360])('to the group that was opened, at %i px, and on to an article of it', async (width) => {
    const dense = dailyReports(30).map((article) => ({ ...article, datePublished: '2019-02-01' }));
    const page = await openOwn(dense, '', { viewport: { width, height: 800 } });
    const item = region(page).getByRole('button', { name: /^(?:1 February 2019 )?\d+ articles/ });
    const group = page.getByRole('complementary', { name: 'Group' });
    await item.first().click();
    await group.getByRole('heading').waitFor();
    await page.keyboard.press('Escape');
    await group.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('articles');
    await item.first().click();
    await group
      .getByRole('link', { name: /Report number/ })
      .first()
      .press('Enter');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.open-article') !== null)).toBe(true);
  });

  it('to the item of the timeline that was clicked', async () => {
    const page = await openPage('sample', '?view=2013-01-01/2013-12-31');
    const item = region(page).getByRole('button', { name: /^Xi Jinping picks Moscow/ });
    await item.first().click();
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await pane(page).getByRole('group', { name: 'Article text' }).focus();
    await page.keyboard.press('Escape');
    await closed(page);
    await expect.poll(() => focused(page)).toContain('Xi Jinping picks Moscow');
    expect(await page.evaluate(() => document.activeElement?.closest('.vis-item') !== null)).toBe(true);
  });

  it('to the item of the timeline that it was opened from', async () => {
    const page = await openPage('small');
    const item = region(page).getByRole('button', { name: /Harbour workers hear of the plan/ });
    await item.first().focus();
    await page.keyboard.press('Enter');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await pane(page).getByRole('group', { name: 'Article text' }).focus();
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => document.activeElement?.closest('.vis-item') !== null)).toBe(true);
    await expect.poll(() => focused(page)).toContain('Harbour workers hear of the plan');
  });

  it('to the row of the article that one went on to', async () => {
    const page = await openPage('small');
    await links(page).first().focus();
    await page.keyboard.press('Enter');
    await pane(page).getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    await page.keyboard.press('Escape');
    await closed(page);
    await expect.poll(() => focused(page)).toContain('Harbour workers hear of the plan');
  });

  it('to the status where the article is not in the list', async () => {
    const page = await openPage('small', '?person=Ada+Okoro&article=b-workers');
    await pane(page).getByRole('button', { name: 'Close the article' }).focus();
    await page.keyboard.press('Enter');
    await closed(page);
    await expect.poll(() => focused(page)).toContain('of 5 articles');
  });

  it('stays where it is when that is elsewhere', async () => {
    const page = await openPage('small', '?article=b-workers');
    await pane(page).getByRole('heading', { level: 2 }).waitFor();
    await links(page).first().focus();
    await page.keyboard.press('Escape');
    await closed(page);
    expect(
      await links(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});

describe('“Try again” gives the focus on', () => {
  it('to the article, when that had failed', async () => {
    const page = await openBare('small');
    await page.route('**/texts/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${inject('addresses').small}?article=b-workers`);
    const retry = pane(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute('**/texts/*.json');
    await retry.focus();
    await page.keyboard.press('Enter');
    await pane(page).getByText('Published').waitFor();
    await expect.poll(() => focused(page)).toBe('Article text');
    expectFault(/404/);
  });

  it('to the status, when the collection had failed to come, and says meanwhile that it is coming', async () => {
    const page = await openBare('small');
    await page.route('**/bundle.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto(inject('addresses').small);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute('**/bundle.json');
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/bundle.json', async (route) => {
      await held;
      await route.continue();
    });
    await retry.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Loading the collection…').waitFor();
    release?.();
    await links(page).first().waitFor();
    await expect.poll(() => focused(page)).toContain('5 of 5 articles');
    expectFault(/500/);
  });

  it('to the status, when a search had failed', async () => {
    const page = await openBare('small');
    await page.route('**/search/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${inject('addresses').small}?q=quay`);
    const retry = page.getByRole('button', { name: 'Try again' }).first();
    await retry.waitFor();
    await page.unroute('**/search/**');
    await retry.focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^[1-4] of 5 articles/ })
      .waitFor();
    await expect.poll(() => focused(page)).toContain('of 5 articles');
  });

  it('to the status, when the list had failed to come', async () => {
    const page = await openBare('small');
    await page.route('**/page-*.js', (route) => route.abort());
    await page.goto(inject('addresses').small);
    const retry = page.locator('[data-pane="list"]').getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute('**/page-*.js');
    await retry.focus();
    await page.keyboard.press('Enter');
    await links(page).first().waitFor();
    await expect.poll(() => focused(page)).toContain('5 of 5 articles');
    expectFault(/Failed to load resource|dynamically imported module/);
  });
});

describe('an open article that the filters keep out', () => {
  it('says so, and stays open when they are cleared from there, the focus in it', async () => {
    const page = await openPage('small', '?person=Ada+Okoro&article=b-workers');
    await pane(page).getByText('Hidden by your filters').waitFor();
    await pane(page).getByRole('button', { name: 'Clear all filters' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '5 of 5 articles' }).waitFor();
    await pane(page).getByText('Hidden by your filters').waitFor({ state: 'detached' });
    await pane(page).getByRole('heading', { name: 'Harbour workers hear of the plan' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Article text');
  });

  it('says nothing of one that matches', async () => {
    const page = await openPage('small', '?person=Jonas+Brandt&article=b-workers');
    await pane(page).getByText('Published').waitFor();
    expect(await pane(page).getByText('Not among').count()).toBe(0);
  });
});
