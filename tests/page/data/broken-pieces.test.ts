import { QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Collection } from '../../../src/contract/collection.ts';
import { FormatError } from '../../../src/contract/decode.ts';
import { articleQuery } from '../../../src/page/data/article-query.ts';
import { namesQuery } from '../../../src/page/data/names-query.ts';
import { collectionQuery, eventsQuery, searchQuery } from '../../../src/page/data/bundle-queries.ts';
import { fetchBytes, FetchError } from '../../../src/page/data/fetch-piece.ts';
import { reduceCollection } from '../../../src/collection/reduce.ts';
import type { BundleContent } from '../../../src/collection/reduce.ts';
import { BundlePieces } from '../../../src/bundle/bundle-pieces.ts';
import { sha256 } from '../../../src/cli/write/sha256.ts';
import { buildSearchIndex } from '../../../src/search/build/build-index.ts';
import { makeRecord } from '../../cli/make-record.ts';
import { fakeWorker } from './fake-worker.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const page = 'https://a.example/dateline/';
const count = 130;
const otherCount = 117;
const blockBytes = 100;

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

/** A bundle of many small files; every so many articles report an event. */
function bundleOf(name: string, noun: string, length: number, every: number): Files {
  const records = Array.from({ length }, (_, at) =>
    makeRecord({
      id: `${name}-${at}`,
      headline: noun,
      date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
      body: `The ${noun} ${noun}${at} opened${at % every === 0 ? ' in Orrin' : ''}.`,
      places: at === 0 ? [[`${noun}0`]] : [],
      events: at % every === 0 ? [{ date: '2020-02', sentence: `The ${noun} ${noun}${at} opened in Orrin.` }] : [],
    }),
  );
  const whole = reduceCollection({ title: name, records, skipped: [] });
  const search = buildSearchIndex(records, blockBytes);
  const content: BundleContent = { ...whole, index: { ...whole.index, search: search.index }, search };
  const pieces = new BundlePieces(content, sha256());
  const files = Array.from(pieces, ([path, bytes]) => [path, bytesOf(bytes)] as const);
  const index = JSON.stringify({ ...content.index, folder: '.', texts: pieces.texts });
  return new Map([['bundle.json', bytesOf(index)], ...files]);
}

const own = bundleOf('harbour', 'quay', count, 3);
const other = bundleOf('railway', 'bridge', otherCount, 4);
/** The columns of the index are as long, and the pieces as many. */
const twin = bundleOf('market', 'anchor', count, 4);

let served = new Map<string, Uint8Array<ArrayBuffer>>();
let asked: { path: string; cache: RequestCache | undefined }[] = [];
let client = new QueryClient();
let states = 0;

beforeEach(() => {
  served = new Map(own);
  asked = [];
  client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  vi.stubGlobal('Worker', fakeWorker(fetchBytes));
});
beforeAll(() => {
  vi.stubGlobal('document', { baseURI: page });
  vi.stubGlobal('fetch', async (address: URL, { cache }: RequestInit) => {
    const path = address.href.slice(`${page}data/`.length).replace(/^folder\d+\//, '');
    asked.push({ path, cache });
    const body = served.get(path);
    return new Response(body, { status: body ? 200 : 404 });
  });
});
afterEach(() => client.clear());
afterAll(() => {
  vi.unstubAllGlobals();
  process.stdout.write(`broken-bundle states checked: ${states}\n`);
});

/** As the page asks for it: whatever holds `path`. */
const asks: Record<string, { path: string; ask: (collection: Collection) => Promise<unknown> }> = {
  'the index': { path: 'bundle.json', ask: () => client.fetchQuery(collectionQuery) },
  'a text': { path: 'texts/1.json', ask: (collection) => client.fetchQuery(articleQuery(collection, 70)) },
  'the last text': {
    path: 'texts/2.json',
    ask: (collection) => client.fetchQuery(articleQuery(collection, count - 1)),
  },
  'the events': { path: 'events.json', ask: (collection) => client.fetchQuery(eventsQuery(collection)) },
  'the names': { path: 'names.json', ask: (collection) => client.fetchQuery(namesQuery(collection)) },
  'the first search block': {
    path: 'search/0.bin',
    ask: (collection) => client.fetchQuery(searchQuery(collection, `"${collection.index.search.first[0] ?? ''}"`)),
  },
  'a search block': {
    path: 'search/5.bin',
    ask: (collection) => client.fetchQuery(searchQuery(collection, `"${collection.index.search.first[5] ?? ''}"`)),
  },
  'the positions of a block': {
    path: 'search/5.positions.bin',
    ask: (collection) => client.fetchQuery(searchQuery(collection, `"quay ${collection.index.search.first[5] ?? ''}"`)),
  },
  'the lengths': {
    path: 'search/lengths.bin',
    ask: (collection) => client.fetchQuery(searchQuery(collection, '"opened"')),
  },
  'a list of a prefix': {
    path: 'search/prefix-0.bin',
    ask: (collection) => client.fetchQuery(searchQuery(collection, collection.index.search.prefixes[0] ?? '')),
  },
};

const bare = (text: string) => () => bytesOf(text);
/** How a file is broken; null where it is missing. */
const breakages: Record<string, (whole: Uint8Array<ArrayBuffer>, path: string) => Uint8Array<ArrayBuffer> | null> = {
  missing: () => null,
  empty: bare(''),
  'cut in half': (whole) => whole.slice(0, whole.length >> 1),
  'cut by a byte': (whole) => whole.slice(0, -1),
  'longer by a byte': (whole) => Uint8Array.of(...whole, 33),
  'without articles': bare('{"articles":[]}'),
  'an empty list': bare('[]'),
  'the page of an error': bare('<!doctype html><title>Not found</title>'),
  'of another bundle': (_whole, path) => other.get(path) ?? new Uint8Array(),
  'of a bundle of as many articles': (_whole, path) => twin.get(path) ?? new Uint8Array(),
  'another piece of the same bundle': (_whole, path) => {
    const [, kind = path] = /^(.*?)[^/]*$/.exec(path) ?? [];
    const neighbours = [...own].filter(([name]) => name.startsWith(kind) && name !== path && name !== 'bundle.json');
    return neighbours[0]?.[1] ?? new Uint8Array();
  },
};

/**
 * Another index is whole in itself. Lengths have nothing of the articles but their number, and positions nothing of their
 * block but the frequencies, until the pieces have names by their content.
 */
const unknowable: Record<string, readonly string[]> = {
  'the index': ['of another bundle', 'of a bundle of as many articles'],
  'the lengths': ['of a bundle of as many articles'],
  'the positions of a block': ['of another bundle', 'of a bundle of as many articles'],
};

describe.each(Object.entries(asks))('%s', (what, { path, ask }) => {
  const known = Object.entries(breakages).filter(([how]) => !unknowable[what]?.includes(how));
  it.each(known)('%s: is refused by name, and read once it is whole', async (_how, change) => {
    states++;
    const { index, ...columns } = await client.fetchQuery(collectionQuery);
    client.removeQueries({ queryKey: collectionQuery.queryKey });
    // The search keeps what it read of a folder.
    const collection = { ...columns, index: { ...index, folder: `folder${states}` } };
    const broken = change(own.get(path) ?? new Uint8Array(), path);
    if (broken) served.set(path, broken);
    else served.delete(path);
    const error = await ask(collection).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(broken ? FormatError : FetchError);
    expect(error).toMatchObject({ file: expect.stringMatching(new RegExp(`^data/(?:folder\\d+/)?${path}$`)) });
    served = new Map(own);
    asked = [];
    expect(await ask(collection)).toBeTruthy();
    expect(asked.find((request) => request.path === path)).toMatchObject({ cache: 'reload' });
  });
});
