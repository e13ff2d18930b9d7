import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { group, region } from './timeline-parts.ts';

it('Back returns from an opened group to the window before it', async () => {
  const page = await openPage('sample', '?view=2001-01-01/2025-01-01', { reducedMotion: 'reduce' });
  const period = () => page.evaluate(() => new URLSearchParams(location.search).get('view'));
  const before = await period();
  await group(page).first().dblclick();
  await expect.poll(period).not.toBe(before);
  await page.goBack();
  await expect.poll(period).toBe(before);
});

const panel = (page: Page) => page.getByRole('complementary', { name: 'Group' });

it('a group that comes back from an article gives the focus to the row of that article', async () => {
  const page = await openPage('sample', '?view=2001-01-01/2025-01-01', { reducedMotion: 'reduce' });
  await group(page).first().click();
  const member = panel(page).getByRole('link').first();
  const href = await member.getAttribute('href');
  await member.click();
  await page.goBack();
  await panel(page).getByRole('heading').first().focus();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toContain(new URLSearchParams(href ?? '').get('article'));
});

it('a group of the address gives the focus to the timeline', async () => {
  const page = await openPage('sample', '?group=2001-01-01/2003-01-01');
  await panel(page).getByRole('heading').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => region(page).evaluate((timeline) => timeline === document.activeElement)).toBe(true);
});
