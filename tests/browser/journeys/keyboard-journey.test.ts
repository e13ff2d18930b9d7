import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../open-page.ts';
import { expectFocusSeen, hasFocus, press, pressUntil } from './keyboard.ts';

const person = (page: Page) =>
  page.getByRole('group', { name: 'People', exact: true }).getByRole('checkbox', { name: /^Xi Jinping/ });
const row = (page: Page) => page.getByRole('list', { name: 'Articles' }).getByRole('link').first();
const opened = (page: Page) => page.getByRole('complementary', { name: 'Article' });
const filtered = (page: Page) => page.getByRole('status').filter({ hasText: /^(?!55 )\d+ of 55 articles/ });

/** Opens the focused row, reads it to its end, and returns to the row. */
async function readAndReturn(page: Page): Promise<void> {
  const headline = await row(page).textContent();
  await page.keyboard.press('Enter');
  const heading = opened(page).getByRole('heading', { level: 2 });
  await heading.waitFor();
  expect(headline).toContain(await heading.textContent());
  const text = opened(page).getByRole('group', { name: 'Article text' });
  await text.getByRole('article').getByRole('paragraph').first().waitFor();
  await expectFocusSeen(page);
  await pressUntil(text);
  await press(page, 'End');
  await expect.poll(() => text.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
  await press(page, 'Escape');
  await opened(page).waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(row(page))).toBe(true);
}

describe('with the keyboard alone, an article of a person is found and read', () => {
  it('on a wide page', async () => {
    const page = await openPage('sample', '', { viewport: { width: 1440, height: 900 } });
    await pressUntil(person(page));
    await press(page, 'Space');
    await filtered(page).waitFor();
    await pressUntil(row(page));
    await readAndReturn(page);
  });

  it.each([
    ['on a narrow page', 'none'],
    ['on a narrow page with the colours of the system alone', 'active'],
  ] as const)('%s', async (_case, forcedColors) => {
    const page = await openPage('sample', '', { viewport: { width: 390, height: 844 }, forcedColors });
    await pressUntil(page.locator('summary').getByText('Filters', { exact: true }));
    await press(page, 'Enter');
    await pressUntil(person(page));
    await press(page, 'Space');
    await filtered(page).waitFor();
    await press(page, 'Escape');
    await pressUntil(row(page));
    await readAndReturn(page);
  });
});
