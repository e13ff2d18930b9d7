import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import type { Shown } from './timeline-page/shown.ts';

export const day = 86_400_000;

/** The day 0 of {@link days}. */
export const first = Date.UTC(2021, 2, 1);

/** Entries of a day each, by how many days after the first they are. */
export function days(numbers: readonly number[]): Shown['entries'] {
  return numbers.map((number) => {
    const start = first + number * day;
    return { start, end: start + day, date: new Date(start).toISOString().slice(0, 10) };
  });
}

/** The numbers from 0 on. */
export function sequence(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

export function region(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' });
}

export function group(page: Page): Locator {
  return region(page).getByRole('button', { name: /^\d+ articles/ });
}

export function peek(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The window of time that the timeline last told of. */
export function told(page: Page): Promise<{ start: number; end: number }> {
  return page.evaluate(() => window.told ?? { start: 0, end: 0 });
}

/** The length of the window, once it is another than before. */
export async function lengthAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await told(page);
  await act();
  await page.waitForFunction(({ start, end }) => window.told?.start !== start || window.told?.end !== end, before);
  const { start, end } = await told(page);
  return end - start;
}

/** What axe finds wrong with the timeline. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run('.timeline').then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
}
