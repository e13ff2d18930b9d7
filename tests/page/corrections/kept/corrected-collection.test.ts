import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { reduceCollection } from '../../../../src/collection/reduce.ts';
import { openCollection, openEvents } from '../../../../src/contract/collection.ts';
import type { Collection } from '../../../../src/contract/collection.ts';
import type { Correction } from '../../../../src/contract/corrections.ts';
import { correctedCollection } from '../../../../src/page/corrections/kept/corrected-collection.ts';
import { encodeHistory } from '../../../../src/page/corrections/kept/history.ts';
import { articleQuery } from '../../../../src/page/data/article-query.ts';
import { eventsQuery } from '../../../../src/page/data/bundle-queries.ts';
import { namesQuery } from '../../../../src/page/data/names-query.ts';
import { renumberMatches } from '../../../../src/page/data/search/renumber-matches.ts';
import { makeRecord } from '../../../cli/make-record.ts';
import { detailsOf } from '../../../collection/details-of.ts';

const sentence = 'Ada Quist opened the dam.';
const records = ['a', 'b', 'c'].map((id, at) =>
  makeRecord({
    id,
    date: `202${at}`,
    body: sentence,
    persons: ['Ada Quist'],
    events: [{ date: `202${at}`, sentence, persons: ['Ada Quist'] }],
  }),
);

/** A client that has fetched the pieces of a bundle. */
function opened(): { client: QueryClient; stored: Collection; made: ReturnType<typeof reduceCollection> } {
  const made = reduceCollection({ title: 'T', records, skipped: [] });
  const stored = openCollection({ ...made.index, folder: 'f', texts: [0] });
  const client = new QueryClient();
  client.setQueryData(eventsQuery(stored).queryKey, openEvents(made.events));
  client.setQueryData(namesQuery(stored).queryKey, made.names);
  return { client, stored, made };
}

const corrections: Correction[] = [
  { kind: 'hide-article', article: 'b' },
  { kind: 'article-date', article: 'a', date: '2024' },
  { kind: 'rename-person', name: 'Ada Quist', to: 'Ada Holm' },
  { kind: 'not-a-person', name: 'Nobody' },
];

test('each query answers as corrected', async () => {
  const { client, stored, made } = opened();
  const shown = await correctedCollection(client, stored, encodeHistory({ done: corrections, undone: [] }));
  expect(shown.index.articles).toMatchObject({ id: ['c', 'a'], date: ['2022', '2024'] });
  expect(shown.columns.person.names).toEqual(['Ada Holm']);
  expect(shown.corrected?.missing).toEqual([[], [], [], ['person "Nobody"']]);
  const events = await client.fetchQuery(eventsQuery(shown));
  expect(events.columns.date).toEqual(['2020', '2022']);
  expect((await client.fetchQuery(namesQuery(shown))).persons).toMatchObject([{ name: 'Ada Holm' }]);
  const { queryKey, select } = articleQuery(shown, 1);
  expect(queryKey).toEqual(articleQuery(stored, 0).queryKey);
  expect(select?.({ articles: detailsOf(made.texts) })).toMatchObject({ id: 'a', datePublished: '2024' });
});

test('with everything undone it is the stored one', async () => {
  const { client, stored } = opened();
  expect(await correctedCollection(client, stored, encodeHistory({ done: [], undone: corrections }))).toBe(stored);
});

test('another state of the corrections has other keys in the cache', async () => {
  const { client, stored } = opened();
  const folder = async (done: Correction[]) =>
    (await correctedCollection(client, stored, encodeHistory({ done, undone: [] }))).index.folder;
  expect(await folder(corrections.slice(0, 1))).not.toBe(await folder(corrections.slice(0, 2)));
});

test('matches of the stored index have the corrected numbers, ascending, without hidden articles', () => {
  const matches = { articles: Uint32Array.of(0, 1, 2), scores: Float32Array.of(3, 2, 1) };
  expect(renumberMatches([matches], Uint32Array.of(2, 0))).toEqual([
    { articles: Uint32Array.of(0, 1), scores: Float32Array.of(1, 3) },
  ]);
});
