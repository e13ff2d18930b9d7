import type { Page } from 'playwright-core';
import type { Point } from './gestures.ts';
import type { Measurement } from './measurement.ts';
import { compare, median } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns, manyRuns } from './turns.ts';

const card = '.timeline-card';
const hoverCard = '.timeline-hover';
/** Time for which the pointer rests on a card before the page reacts. */
const delayMs = 150;
/** Cards that are hovered in each run: a single one depends too much on where in a frame the delay ends. */
const hoversInRun = 6;
// The page has reacted to the end of a hover by then.
const restMs = 100;

/** The middles of the cards that the pointer can reach, from left to right. */
function reachableCards(page: Page): Promise<Point[]> {
  return page.locator(card).evaluateAll((elements) =>
    elements
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .map(({ element, box }) => ({ element, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .filter(({ element, x, y }) => element.contains(document.elementFromPoint(x, y)))
      .map(({ x, y }) => ({ x, y }))
      .toSorted((a, b) => a.x - b.x),
  );
}

/** Milliseconds from the end of the delay until the hover card is painted. */
async function timeHover(page: Page, { x, y }: Point): Promise<number> {
  await page.evaluate(([hovered, shown]) => window.benchClock.watchHover(hovered, shown), [card, hoverCard] as const);
  await page.mouse.move(x, y);
  const painted = await page.evaluate(() => window.benchClock.hoverPainted());
  await page.mouse.move(0, 0);
  await page.locator(hoverCard).waitFor({ state: 'detached' });
  await page.waitForTimeout(restMs);
  return painted - delayMs;
}

/** The median of several hovers, on other cards in each run. */
async function timeHovers(page: Page, run: number): Promise<number> {
  await page.bringToFront();
  const points = await reachableCards(page);
  const times: number[] = [];
  for (let at = 0; at < hoversInRun; at++) {
    const point = points[(run * hoversInRun + at) % points.length];
    if (!point) throw new Error('The pointer can reach no card.');
    times.push(await timeHover(page, point));
  }
  return median(times);
}

/** A card of the whole of 20,000 articles is hovered, until its hover card is painted, against one of 100. */
export async function hoverToCard(setting: Setting): Promise<Measurement> {
  const [many, few] = [await setting.openApp(20_000), await setting.openApp(100)];
  const series = await inTurns(
    (run) => timeHovers(many, run),
    (run) => timeHovers(few, run),
    manyRuns,
  );
  return compare('hover-to-card', 1.5, 'ms', series);
}
