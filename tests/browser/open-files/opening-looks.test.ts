import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { scratchFolder } from '../../cli/scratch-folder.ts';
import { violationsInThemes } from '../axe-violations.ts';
import { openBare, openPage } from '../open-page.ts';
import { expectFault } from '../watched-page.ts';
import { dropFiles } from './drop-files.ts';

/** Expects that nothing sticks out, that axe finds nothing, and that the buttons are as high as a finger needs. */
async function expectGoodLooks(page: Page, width: number, within: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const heights = await page
    .locator(`${within} button`)
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(width < 500 ? 44 : 24);
  expect(await violationsInThemes(page, within)).toEqual([]);
}

describe.each([390, 1440])('at %i px: nothing sticks out, and axe finds nothing', (width) => {
  const options = { viewport: { width, height: 800 } };

  it('in the report of skipped files', async () => {
    await using folder = await scratchFolder({ 'a.txt': 'Ada Okoro opened the lock.', [`${'m'.repeat(120)}.txt`]: '' });
    const page = await openPage('small', '', options);
    await dropFiles(page, [folder.path]);
    await page.getByText('1 article opened; 1 file skipped.').waitFor();
    await expectGoodLooks(page, width, 'dialog');
  });

  it('in the page without a collection', async () => {
    const page = await openBare('small', options);
    await page.route('**/data/bundle.json', (route) => route.fulfill({ status: 404 }));
    expectFault(/404/);
    await page.goto(inject('addresses').small);
    await page.getByRole('heading', { name: 'Open your articles' }).waitFor();
    await expectGoodLooks(page, width, '.empty-page');
  });
});
