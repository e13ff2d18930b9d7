import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds of the processor's time. */
  tdur?: number;
}

const [begin, end] = ['bench-begin', 'bench-end'];
const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];

function mark(page: Page, name: string): Promise<unknown> {
  return page.evaluate((said) => performance.mark(said).name, name);
}

/**
 * Milliseconds of the longest task of a page's main thread while something is done, from the browser's own trace: the
 * page's observer of long tasks tells of none below 50 ms. In the processor's time, so that other programs do not count.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories });
  await mark(page, begin);
  await act();
  await mark(page, end);
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const from = traceEvents.find(({ name }) => name === begin);
  const to = traceEvents.find(({ name }) => name === end);
  if (!from || !to) throw new Error('The trace does not tell when what is measured began and ended.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === from.pid && tid === from.tid && ts >= from.ts && ts <= to.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}
