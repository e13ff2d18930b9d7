import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

/** Counts how often the card of a key is made from now on. */
async function countMade(page: Page, key: string): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle((wanted) => {
    const made = { cards: 0 };
    const isCard = (node: Node) => node instanceof Element && node.querySelector(`[data-key="${wanted}"]`) !== null;
    new MutationObserver((changes) => {
      made.cards += changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isCard).length;
    }).observe(document, { childList: true, subtree: true });
    return made;
  }, key);
  return () => count.evaluate(({ cards }) => cards);
}

it('draws the card that opens the pane once, in the period that the pane leaves', async () => {
  const page = await openPage('sample');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const card = timeline.locator('[data-key^="a:"]').first();
  const key = (await card.getAttribute('data-key')) ?? '';
  const made = await countMade(page, key);
  await card.click();
  await page.getByRole('complementary', { name: 'Article' }).getByRole('heading', { level: 2 }).waitFor();
  await page.waitForURL(/view=/);
  expect(await made()).toBe(1);
});
