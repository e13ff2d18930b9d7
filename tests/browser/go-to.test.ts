import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBare, openPage } from './open-page.ts';
import { expectFault } from './watched-page.ts';

const label = (page: Page) => page.getByRole('button', { name: /, go to date$/ });
const box = (page: Page) => page.getByRole('textbox', { name: 'Go to date' });
const laterFile = '**/assets/page-*.js';

describe('go to date', () => {
  it('is typed into the label of the visible period, which has the focus again afterwards', async () => {
    const page = await openPage('sample');
    expect(await label(page).innerText()).toBe('Jun 2001 – Oct 2024');
    await label(page).press('Enter');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('March 2023');
    await page.keyboard.press('Enter');
    await label(page).filter({ hasText: '2023' }).waitFor();
    await expect.poll(() => label(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('view')).toMatch(/^2023-0/);
  });

  it.each([1440, 900])('shows a message that nothing cuts, at %i px', async (width) => {
    const page = await openPage('small', '', { viewport: { width, height: 800 } });
    await label(page).click();
    await box(page).fill('no date at all');
    await page.keyboard.press('Enter');
    const message = page.getByText(/^Not understood/);
    await message.waitFor();
    const seen = await message.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [left + 4, right - 4].every((x) =>
        [top + 4, bottom - 4].every((y) => document.elementFromPoint(x, y) === element),
      );
    });
    expect(seen).toBe(true);
    await page.keyboard.press('Escape');
    await label(page).waitFor();
  });
});

describe('go to date, before the parser of dates is fetched', () => {
  it('answers only the last text, and leaves the focus where it went', async () => {
    const page = await openBare('small');
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(laterFile, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('addresses').small);
    await label(page).click();
    await box(page).fill('no date at all');
    await page.keyboard.press('Enter');
    await box(page).fill('2019');
    const search = page.getByRole('searchbox', { name: 'Search', exact: true });
    await search.focus();
    release?.();
    await page.getByRole('list', { name: 'Articles' }).waitFor();
    expect(await box(page).getAttribute('aria-invalid')).toBe('false');
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    await box(page).press('Enter');
    await page.waitForFunction(() => location.search.includes('view='));
  });

  it('shows the failure where that cannot be fetched', async () => {
    const page = await openBare('small');
    await page.route(laterFile, (route) => route.abort());
    await page.goto(inject('addresses').small);
    await label(page).click();
    await box(page).fill('2019');
    await page.keyboard.press('Enter');
    await page.getByText('The date parser could not be loaded.').waitFor();
    expect(await box(page).getAttribute('aria-invalid')).toBe('false');
    expectFault(/Failed to load resource|dynamically imported module/);
  });
});
