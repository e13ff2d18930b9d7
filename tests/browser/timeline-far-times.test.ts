import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../src/time/edtf.ts';
import { farDates, timelineStates } from '../gallery/timeline-states.ts';
import { openTimeline } from './open-timeline.ts';
import { day } from '../gallery/make-entries.ts';
import { region } from './timeline-parts.ts';

const labels = (page: Page) => page.locator('.axis-label').allInnerTexts();

describe('far times', () => {
  const { entries } = timelineStates['far times'];

  it('are drawn from the Bronze Age to the next century, each where the axis says', async () => {
    const page = await openTimeline({ entries });
    const accounted = await page
      .locator('.timeline-card')
      .evaluateAll((all) =>
        all.reduce(
          (sum, each) => sum + Number(/^(\d+) articles/.exec(each.getAttribute('aria-label') ?? '')?.[1] ?? 1),
          0,
        ),
      );
    expect(accounted).toBe(farDates.length);
    const years = (await labels(page)).filter((text) => text.trim() !== '');
    expect(years).toContain('1000 BC');
    expect(years.some((year) => /^(?:-|0\d)/.test(year))).toBe(false);
  });

  it.each([
    ['the Ides of March', utcDay(-43, 1, 1), 365, ['44 BC', 'Mar']],
    ['Salamis', utcDay(-479, 7, 1), 92, ['480 BC', 'Aug']],
    ['the turn of the era', utcDay(0, 11, 1), 62, ['1 BC', 'Jan']],
    ['the next century', utcDay(2101, 0, 1), 365, ['2101', 'Jun']],
  ])('have axis labels as people write them: %s', async (_, start, length, wanted) => {
    const page = await openTimeline({ entries, window: { start, end: start + length * day } });
    const texts = (await labels(page)).join('\n');
    for (const text of wanted) expect(texts).toContain(text);
  });

  it('can be panned and zoomed past both ends without a fault', async () => {
    const page = await openTimeline({ entries });
    await region(page).focus();
    for (const key of ['s', 's', 's', 's', 's', 's', 's', 's', 'a', 'a', 'a', 'Home', 'w', 'w', 'End', 'd', 'd', '0'])
      await page.keyboard.press(key);
    await page.locator('.timeline-card').first().waitFor();
  });
});
