import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

/** The place of the first dot in the row of a person, on the page in pixels. */
function firstDot(page: Page, row: number): Promise<{ x: number; y: number }> {
  return page.evaluate((number) => {
    const dots = document.querySelectorAll('.mark-row').item(number).querySelector('.mark-dot');
    const box = dots?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.left + 4, y: box.bottom - 4 };
  }, row);
}

const hoverCard = (page: Page) => page.locator('.timeline-hover');
const article = (page: Page) => page.getByRole('complementary', { name: 'Article' });

describe('a mark in a collapsed row', () => {
  it('shows the hover card of its entry, has a pointer as cursor, and opens it on a click', async () => {
    const page = await openPage('sample', '?lanes=person');
    const { x, y } = await firstDot(page, 4);
    await page.mouse.move(x, y);
    await hoverCard(page).waitFor();
    const headline = await hoverCard(page).locator('.timeline-card-headline').innerText();
    expect(await page.locator('.timeline-overscan').evaluate((element) => getComputedStyle(element).cursor)).toBe(
      'pointer',
    );
    await page.mouse.move(x, y - 20);
    await hoverCard(page).waitFor({ state: 'detached' });
    await page.mouse.click(x, y);
    await article(page).getByRole('heading', { name: headline }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Timeline');
  });

  it('of several entries opens as a list', async () => {
    const page = await openPage('sample', '?lanes=person');
    const bar = page.locator('.mark-row').nth(3).locator('.mark-bar').first();
    const box = (await bar.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    await page.mouse.move(box.x + 3, box.y + box.height - 3);
    await hoverCard(page)
      .getByText(/^\d+ articles$/)
      .waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/group=/);
    await page.getByRole('complementary').waitFor();
  });
});
