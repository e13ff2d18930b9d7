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

it('a group gives the focus back to the timeline when its opened article and then itself are closed', async () => {
  const page = await openPage('sample', '?view=2001-01-01/2025-01-01', { reducedMotion: 'reduce' });
  await group(page).first().click();
  const panel = page.getByRole('complementary', { name: 'Group' });
  await panel.getByRole('link').first().click();
  await page.goBack();
  await panel.getByRole('heading').first().focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => region(page).evaluate((timeline) => timeline.contains(document.activeElement))).toBe(true);
});
