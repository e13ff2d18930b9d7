import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectFault, openBare } from './open-page.ts';

const box = (page: Page) => page.getByRole('textbox', { name: 'Go to date' });
const laterFile = '**/assets/page-*.js';

describe('go to date, before what reads dates is here', () => {
  it('answers only what is written by then, and leaves the focus where it went', async () => {
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

  it('says so where that does not come', async () => {
    const page = await openBare('small');
    await page.route(laterFile, (route) => route.abort());
    await page.goto(inject('addresses').small);
    await box(page).fill('2019');
    await page.keyboard.press('Enter');
    await page.getByText('The date parser could not be loaded.').waitFor();
    expect(await box(page).getAttribute('aria-invalid')).toBe('false');
    expectFault(/Failed to load resource|dynamically imported module/);
  });
});
