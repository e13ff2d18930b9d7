import { heapBytes } from './heap.ts';
import type { Measurement } from './measurement.ts';
import { compare } from './measurement.ts';
import { askAtOnce, openSearchPage, rest, scanOf } from './search-page.ts';
import type { Setting } from './setting.ts';
import { inTurns, turns } from './turns.ts';
import { queryKinds, typedQueries } from './typed-queries.ts';

const many = 10_000;
const megabyte = 1e6;

/** What page and worker hold after the same queries among 10,000 articles, less before any, against MiniSearch's. */
export async function searchHeap(setting: Setting): Promise<Measurement> {
  const scan = await scanOf(setting, many);
  const queries = queryKinds.flatMap((kind) => typedQueries(kind, [scan], turns));
  const held = async (engine: 'ours' | 'minisearch'): Promise<number> => {
    const page = await openSearchPage(setting, many, engine);
    const before = await heapBytes(page);
    for (const { before: begun, key } of queries) await askAtOnce({ page, scan }, begun + key);
    await rest(page);
    const after = await heapBytes(page);
    await page.context().close();
    return (after - before) / megabyte;
  };
  const series = await inTurns(
    () => held('ours'),
    () => held('minisearch'),
  );
  return compare('search-heap', 0.2, 'MB', series);
}
