import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { timelineStates } from '../gallery/timeline-states.ts';
import { days, sequence } from '../gallery/make-entries.ts';
import { openTimeline } from './open-timeline.ts';
import { group, region } from './timeline-parts.ts';

const hoverCard = (page: Page) => page.locator('.timeline-hover');

/** Many entries on distant days, with headlines that a small card cuts. */
const cut = {
  entries: days(sequence(120).map((at) => at * 10)).map((entry, at) => ({
    ...entry,
    headline: `Harbour office publishes long list number ${at} of ships that have come and gone since the spring tide`,
  })),
};

describe('a hovered card', () => {
  it('is shown whole beside itself, not under the pointer, until Escape or until the pointer leaves', async () => {
    const page = await openTimeline(cut);
    const card = region(page)
      .getByRole('button', { name: /^Harbour office/ })
      .nth(3);
    await card.hover();
    await hoverCard(page).waitFor();
    const name = await card.getAttribute('aria-label');
    const [date, headline] = (await hoverCard(page).innerText()).split('\n');
    expect(name).toBe(`${headline}, ${date}`);
    const [whole, box] = [await hoverCard(page).boundingBox(), await card.boundingBox()];
    if (!whole || !box) throw new Error('not drawn');
    expect(whole.y >= box.y + box.height || whole.y + whole.height <= box.y).toBe(true);
    await page.keyboard.press('Escape');
    await hoverCard(page).waitFor({ state: 'detached' });
    await page.mouse.move(5, 5);
    await card.hover();
    await hoverCard(page).waitFor();
    await page.mouse.move(5, 5);
    await hoverCard(page).waitFor({ state: 'detached' });
  });

  it('is shown for the focus by the keyboard too', async () => {
    const page = await openTimeline(cut);
    await region(page).focus();
    await page.keyboard.press('ArrowDown');
    await hoverCard(page).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(focused).toContain(await hoverCard(page).locator('.timeline-card-headline').first().innerText());
    await page.keyboard.press('Escape');
    await hoverCard(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(focused);
  });

  it('shows what is in a group', async () => {
    const page = await openTimeline(timelineStates.clusters);
    await group(page).first().hover();
    await hoverCard(page)
      .getByText(/^[\d,]+ articles$/)
      .waitFor();
    expect(await hoverCard(page).locator('.timeline-card-headline').count()).toBe(5);
  });

  it('has nothing to add where the card shows everything', async () => {
    const page = await openTimeline({ entries: days([0, 100, 200]) });
    await page.evaluate(() => {
      const added: string[] = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node instanceof HTMLElement) added.push(node.className);
      }).observe(document.querySelector('.timeline-host') ?? document, { childList: true });
      Object.assign(window, { added });
    });
    await region(page)
      .getByRole('button', { name: /^Headline 1,/ })
      .hover();
    await page.waitForFunction(() => window.hovered === 1);
    expect(await page.evaluate('added')).toEqual([]);
  });
});
