import type { Measurement } from './measurement.ts';
import { average, compare } from './measurement.ts';
import { askAtOnce, openSearchPage, rest, scanOf, typeToPaint } from './search-page.ts';
import type { SearchPage } from './search-page.ts';
import type { Setting } from './setting.ts';
import { inTurns, manyRuns } from './turns.ts';
import { queryKinds, typedQueries } from './typed-queries.ts';
import type { TypedQuery } from './typed-queries.ts';

const [many, few] = [10_000, 1000];

function capitalized(query: string): string {
  return query.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/**
 * Milliseconds from the last key of a query to its painted results. All that it needs has been loaded: it was asked with
 * capitals before, which asks for the same without being the same question to what keeps answers.
 */
async function typeLastKey(side: SearchPage, query: TypedQuery | undefined): Promise<number> {
  if (!query) throw new Error('There are fewer queries than runs.');
  await side.page.bringToFront();
  await askAtOnce(side, capitalized(query.before + query.key));
  await askAtOnce(side, query.before);
  await rest(side.page);
  return typeToPaint(side, query);
}

/** The medians of every kind of query, on average. */
async function typeOnBoth(name: string, limit: number, ours: SearchPage, theirs: SearchPage): Promise<Measurement> {
  const kinds: Measurement[] = [];
  for (const kind of queryKinds) {
    const queries = typedQueries(kind, [ours.scan, theirs.scan], manyRuns + 1);
    const typeIn = (side: SearchPage) => (run: number) => typeLastKey(side, queries[run]);
    kinds.push(compare(name, limit, 'ms', await inTurns(typeIn(ours), typeIn(theirs), manyRuns)));
  }
  return average(name, limit, kinds);
}

/** A key in the search box to painted results among 10,000 articles, against the same page with MiniSearch. */
export async function searchWarm(setting: Setting): Promise<Measurement> {
  const scan = await scanOf(setting, many);
  const ours = { page: await openSearchPage(setting, many), scan };
  const theirs = { page: await openSearchPage(setting, many, 'minisearch'), scan };
  return typeOnBoth('search-warm', 1, ours, theirs);
}

/** The same keys among 10,000 articles, against 1,000. */
export async function searchWarmByCount(setting: Setting): Promise<Measurement> {
  const ours = { page: await openSearchPage(setting, many), scan: await scanOf(setting, many) };
  const theirs = { page: await openSearchPage(setting, few), scan: await scanOf(setting, few) };
  return typeOnBoth('search-warm-10000-against-1000', 1.5, ours, theirs);
}
