// What the app's page searches with where it is built with MiniSearch as its engine: the whole index, fetched when the
// first query comes, and asked on the page's own thread, as its documentation shows it.
import MiniSearch from 'minisearch';
import type { search as ours } from '../../../src/page/data/search/search-client.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { miniSearchOptions } from './minisearch-options.ts';

let index: Promise<MiniSearch> | undefined;

async function fetchIndex(): Promise<MiniSearch> {
  const answer = await fetch(new URL('data/minisearch.json', document.baseURI));
  return MiniSearch.loadJSON(await answer.text(), miniSearchOptions);
}

export const search: typeof ours = async (_collection, text, signal) => {
  if (text === '') return null;
  index ??= fetchIndex();
  const engine = await index;
  signal.throwIfAborted();
  const found = engine.search(text).toSorted((one, two) => Number(one.id) - Number(two.id));
  return {
    text,
    articles: Uint32Array.from(found, ({ id }) => Number(id)),
    scores: Float32Array.from(found, ({ score }) => score),
    // The marks and snippets of the list are the page's own.
    ...parseQuery(text),
  };
};
