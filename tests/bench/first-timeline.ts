import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns, manyRuns } from './turns.ts';

// A browser that is still opening its window does so at the cost of the page.
const restMs = 500;

/** Milliseconds from opening an address in a browser that has kept nothing until the first items are painted. */
async function timeFirst(setting: Setting, address: string, item: string): Promise<number> {
  const page = await setting.newPage(`whenShown([${JSON.stringify(item)}])`);
  await page.waitForTimeout(restMs);
  await page.goto(address);
  const shown = await page.evaluate(() => window.benchWaited ?? Number.NaN);
  await page.context().close();
  return shown;
}

/** The first timeline painted, 1,000 articles on both sides: our page against TimelineJS. */
export async function firstTimeline(setting: Setting): Promise<Measurement> {
  const [ours, theirs] = [await setting.app(1000), `${await setting.libraries(1000)}timelinejs.html`];
  const series = await inTurns(
    () => timeFirst(setting, ours, '.timeline-card'),
    () => timeFirst(setting, theirs, '.tl-timemarker'),
    manyRuns,
  );
  return compare('first-timeline', 0.15, 'ms', series);
}
