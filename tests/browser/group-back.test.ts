import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { group } from './timeline-parts.ts';

it('Back returns from an opened group to the window before it', async () => {
  const page = await openPage('sample', '?view=2001-01-01/2025-01-01', { reducedMotion: 'reduce' });
  const period = () => page.evaluate(() => new URLSearchParams(location.search).get('view'));
  const before = await period();
  await group(page).first().dblclick();
  await expect.poll(period).not.toBe(before);
  await page.goBack();
  await expect.poll(period).toBe(before);
});
