import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { withBenchPage } from './serve-bench-page.ts';

/**
 * A person is chosen, and the choice cleared again; each timed until its result is on the screen, and added up: our
 * timeline, against vis-timeline as it comes with a filter on its data. 1,000 articles, taken in turns on one page.
 */
export async function filterToPaint(): Promise<Measurement> {
  const series = await withBenchPage(async (page) => {
    await page.waitForFunction(() => window.filterToPaint !== undefined);
    return page.evaluate(() => window.filterToPaint?.(1000, 5) ?? { ours: [], theirs: [] });
  });
  return compare('filter-to-paint', 0.3, 'ms', series);
}
