import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

describe.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])('in %s', (timezoneId) => {
  it('an article stands on its day, in text and on the axis', async () => {
    const page = await openPage('small', '?view=2019-04-09/2019-04-14', { timezoneId });
    const labels = page.locator('.axis-label');
    await labels.getByText('11').first().waitFor();
    const left = async (text: RegExp) =>
      (await labels.filter({ hasText: text }).first().boundingBox())?.x ?? Number.NaN;
    const [eleventh, twelfth] = [await left(/^11 Apr/), await left(/^12 Apr/)];
    const dot = (await page.locator('.timeline-marks .mark-dot').first().boundingBox()) ?? { x: Number.NaN, width: 0 };
    const middle = dot.x + dot.width / 2;
    expect(middle).toBeGreaterThanOrEqual(eleventh - 3);
    expect(middle).toBeLessThan(twelfth);
    await page.getByRole('list', { name: 'Articles' }).getByText('11 April 2019').waitFor();
  });
});
