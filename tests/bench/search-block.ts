import { longestTask } from './longest-task.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { openSearchPage, scanOf } from './search-page.ts';
import type { Setting } from './setting.ts';
import { inTurns, turns } from './turns.ts';
import { typedQueries, wholeQuery } from './typed-queries.ts';

const many = 10_000;
const budgetMs = 50;
// A fast typist: 100 words of five letters and a space in a minute.
const keyMs = 100;

/**
 * The longest task of the main thread while two words are typed letter by letter in a page of 10,000 articles that has
 * not searched before, until their results are painted: as part of 50 ms.
 */
export async function searchBlock(setting: Setting): Promise<Measurement> {
  const scan = await scanOf(setting, many);
  const queries = typedQueries('twoWords', [scan], turns);
  const longest = async (run: number): Promise<number> => {
    const page = await openSearchPage(setting, many);
    const typed = wholeQuery(queries, run);
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    const task = await longestTask(page, async () => {
      await page.keyboard.type(typed, { delay: keyMs });
      await page.evaluate((wanted) => window.benchClock.whenResults(wanted), { typed, ...scan.find(typed) });
    });
    await page.context().close();
    return task;
  };
  const series = await inTurns(longest, () => Promise.resolve(budgetMs));
  return compare('search-block', 1, 'ms', series);
}
