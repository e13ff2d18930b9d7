import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import type { Setting } from './setting.ts';
import { inTurns, manyRuns } from './turns.ts';

const timesSlower = 4;
const link = '[aria-label="Articles"] a';
const answer = '[aria-label="Article"] h2';

/** Milliseconds from opening an address until a click, made as soon as there is anything to click, is answered. */
async function timeAnswer(setting: Setting, address: string): Promise<number> {
  const page = await setting.newPage(`whenAnswered(${JSON.stringify(link)}, ${JSON.stringify(answer)})`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  await page.goto(address);
  const answered = await page.evaluate(() => window.benchWaited ?? Number.NaN);
  await page.context().close();
  return answered;
}

/**
 * The page interactive on a processor 4 times slower, 1,000 articles, against the same page with the timeline's chunk
 * in its first script. Interactive: an article that is clicked on in the list, the moment the list is there, is open.
 */
export async function interactive(setting: Setting): Promise<Measurement> {
  const [lazy, eager] = [await setting.app(1000), await setting.app(1000, 'eager')];
  const series = await inTurns(
    () => timeAnswer(setting, lazy),
    () => timeAnswer(setting, eager),
    manyRuns,
  );
  return compare('interactive', 1, 'ms', series);
}
