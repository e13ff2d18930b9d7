import type { Locator, Page } from 'playwright-core';
import type { PaintedChanges } from './page/clock.ts';

// Longer than anything that follows a click by a timer.
const stillMs = 400;
// How long a hand rests on what it is about to click.
const aimMs = 150;

async function click(page: Page, target: Locator, watch: () => Promise<void>): Promise<PaintedChanges> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be clicked is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(aimMs);
  // Before the click and not beside it: the two take different ways to the page.
  await watch();
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(() => window.benchClock.watched());
}

/** Clicks with the mouse; milliseconds from the click to when the last change of a part of the page was painted. */
export async function clickToPaint(page: Page, target: Locator, part: string): Promise<number> {
  const watch = () =>
    page.evaluate(([changing, still]) => window.benchClock.watchClick(changing, still), [part, stillMs] as const);
  return (await click(page, target, watch)).last;
}

/** Clicks with the mouse; milliseconds from the click to the first painted frame that has any of an element in view. */
export async function clickToView(page: Page, target: Locator, wanted: string): Promise<number> {
  const watch = () => page.evaluate((selector) => window.benchClock.watchView(selector), wanted);
  return (await click(page, target, watch)).first;
}
