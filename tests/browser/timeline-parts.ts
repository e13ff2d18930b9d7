import type { Locator, Page } from 'playwright-core';

export function region(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

export function group(page: Page): Locator {
  return region(page).getByRole('button', { name: /^\d+ articles/ });
}

/** The window of time that the timeline has reported last. */
export function reportedWindow(page: Page): Promise<{ start: number; end: number }> {
  return page.evaluate(() => window.reportedWindow ?? { start: 0, end: 0 });
}

/** The length of the window, once it is another than before. */
export async function lengthAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await reportedWindow(page);
  await act();
  await page.waitForFunction(
    ({ start, end }) => window.reportedWindow?.start !== start || window.reportedWindow?.end !== end,
    before,
  );
  const { start, end } = await reportedWindow(page);
  return end - start;
}
