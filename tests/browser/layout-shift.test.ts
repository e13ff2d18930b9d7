import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openBare } from './open-page.ts';

let page: Page | undefined;
afterEach(() => page?.context().close());

/** Lists the layout shifts (Layout Instability API) of a page since its beginning, each by the elements that moved. */
function shiftsOf(opened: Page): Promise<string[]> {
  return opened.evaluate(() => Reflect.get(globalThis, 'shifts'));
}

async function watchShifts(opened: Page): Promise<void> {
  await opened.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources');
        shifts.push(
          sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : '')).join(' | '),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

describe.each([
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
])('a $name page', ({ viewport }) => {
  it.each(['', '?clock=happened', '?person=Xi+Jinping'])('moves nothing while "%s" loads', async (view) => {
    page = await openBare('sample', { viewport });
    await watchShifts(page);
    // The lazy parts arrive one after the other, as on a slow network.
    let delay = 0;
    await page.route(/\/(?:assets|data)\//, async (route) => {
      delay += 40;
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    await page.goto(inject('addresses').sample + view);
    await page
      .getByRole('region', { name: 'Undated' })
      .or(page.getByRole('list', { name: /^(?:Articles|Events)$/ }))
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toEqual([]);
  });
});
