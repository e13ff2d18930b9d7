import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { openSearchPage, scanOf, typeToPaint } from './search-page.ts';
import type { Setting } from './setting.ts';
import { inTurns, turns } from './turns.ts';
import { typedQueries, wholeQuery } from './typed-queries.ts';

const many = 10_000;

/**
 * The first search in a page of 10,000 articles, nothing of the index loaded: from the first key of a frequent word,
 * typed as fast as the page takes it, to painted results; against the same page with MiniSearch.
 */
export async function searchCold(setting: Setting): Promise<Measurement> {
  const scan = await scanOf(setting, many);
  const queries = typedQueries('frequentWord', [scan], turns);
  const time = async (run: number, engine: 'ours' | 'minisearch'): Promise<number> => {
    const page = await openSearchPage(setting, many, engine);
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    const painted = await typeToPaint({ page, scan }, { before: '', key: wholeQuery(queries, run) });
    await page.context().close();
    return painted;
  };
  const series = await inTurns(
    (run) => time(run, 'ours'),
    (run) => time(run, 'minisearch'),
  );
  return compare('search-cold', 0.3, 'ms', series);
}
